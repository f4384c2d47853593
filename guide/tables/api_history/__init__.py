"""Since when each name exists: data and page."""
