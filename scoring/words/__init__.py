"""Bokmål for every code of evaluation and of systems in use, and every figure as it is shown."""
