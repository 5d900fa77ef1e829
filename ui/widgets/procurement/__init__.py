"""Pieces of the page Anskaffelse."""
