"""What the officer writes and chooses, and the published tender it becomes."""
