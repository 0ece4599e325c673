"""A module of its own for the question whether a loop runs."""
