"""Pure values and rules of evaluation and of systems in use: no I/O, no clock."""
