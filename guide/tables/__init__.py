"""What was measured or looked up, and how pages show it."""
