"""A procurement through its phases: who works on it, what is prepared, changed, sent and signed."""
