"""Use cases of evaluation and of systems in use: ask for access, open work, one domain call, save."""
