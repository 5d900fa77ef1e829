"""Pieces of the page Leverandører."""
