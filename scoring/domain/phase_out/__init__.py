"""What should go, when, in what order and at what cost; and what people have decided."""
