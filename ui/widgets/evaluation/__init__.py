"""Pieces of the page Min vurdering."""
