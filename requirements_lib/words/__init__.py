"""Bokmål for every code of the domain."""
