"""How the tables came to be, one numbered step per change; `python -m store.migrations` writes the next."""
