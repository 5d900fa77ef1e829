"""Price models: one file each, with formula and source, a guard, and a result that explains itself."""
