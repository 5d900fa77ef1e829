"""What the yardstick says of a system in use: distance, hard stops, state and usefulness, and what may change."""
