"""From needs to a published tender: the yardstick itself."""
