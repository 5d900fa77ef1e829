"""From points and prices to places, as announced."""
