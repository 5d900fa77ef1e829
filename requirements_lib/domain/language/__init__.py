"""The bokmål linter: what a careful colleague would strike out before a tender is announced."""
