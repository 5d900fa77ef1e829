"""Pieces of the page Dokumenter."""
