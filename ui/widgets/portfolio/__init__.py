"""Pieces of the page Porteføljen."""
