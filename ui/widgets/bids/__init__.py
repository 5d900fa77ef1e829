"""Pieces of the page Tilbud."""
