"""Price models: one file each, with the formula and its source, a guard, and a result that explains itself."""
