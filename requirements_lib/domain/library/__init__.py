"""The requirement and its library: what is asked, why, when, and how an answer is judged."""
