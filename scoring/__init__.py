"""From bids to a ranking that explains itself, and the same yardstick on the systems run today."""
