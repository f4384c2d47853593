"""What needs the whole site: MkDocs' hooks and what they call."""
