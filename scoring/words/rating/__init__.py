"""Sentences about what the yardstick says of a system."""
