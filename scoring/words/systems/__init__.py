"""Sentences about the systems in use."""
