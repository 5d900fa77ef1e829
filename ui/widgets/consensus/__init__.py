"""Pieces of the page Fellesvurdering."""
