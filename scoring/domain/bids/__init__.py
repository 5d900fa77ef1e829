"""What comes in with the bids: prices, points, deviations, promises, and who may see what when."""
