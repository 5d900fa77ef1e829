"""Very many systems at once, in columns of whole numbers: to the last digit what each is explained by alone."""
