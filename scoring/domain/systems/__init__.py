"""The systems the municipality runs today: what is known of them, and what people have answered."""
