"""YAML files and SQL rows, turned into domain values and back."""
