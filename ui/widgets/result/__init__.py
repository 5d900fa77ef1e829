"""Pieces of the page Resultat."""
