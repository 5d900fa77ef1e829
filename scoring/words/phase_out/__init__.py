"""Sentences about what should go, when and why."""
