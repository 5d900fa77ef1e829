"""How close a ranking was: what it would take to change the winner. Exact wherever an exact answer exists."""
