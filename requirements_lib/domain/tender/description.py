"""The fields of a procurement where the need is told in the officer's own words."""

DESCRIPTION = (
    *("need", "today", "effects", "users", "volumes", "systems", "information_types", "key_tasks"),
    "option_takers",
)
"""In the order they are read."""
