"""What decides among bids, as it is announced: criteria, weights, price models, lots."""
