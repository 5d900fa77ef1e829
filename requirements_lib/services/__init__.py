"""Use cases: ask for access, open work, fetch, one domain call, save."""
