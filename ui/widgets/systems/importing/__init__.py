"""Pieces of taking a list of systems in: the file, what its columns mean, the dry run."""
