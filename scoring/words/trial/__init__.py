"""Sentences about imagined bids."""
