"""Word and Excel craft: knows documents, and nothing of procurements."""
