"""Word files of a tender, written and read."""
