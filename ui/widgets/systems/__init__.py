"""Pieces of the page Systemer."""
