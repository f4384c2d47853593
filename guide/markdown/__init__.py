"""What happens to the text of a page."""
