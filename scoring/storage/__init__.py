"""SQL rows of bids, scores and systems, turned into domain values and back."""
