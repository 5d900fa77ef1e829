"""Sentences about the ranking and the formulas behind it."""
