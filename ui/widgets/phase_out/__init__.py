"""Pieces of the page Utfasing."""
