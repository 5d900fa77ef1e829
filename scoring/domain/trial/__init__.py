"""Imagined bids: what the announced evaluation would do, before anybody has answered."""
