"""Sentences about what comes in with the bids."""
