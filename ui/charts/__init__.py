"""Pictures for committees and managers. Each has words before it and a table under it; colour is never alone."""
