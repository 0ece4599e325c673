"""A package with helpers that start tasks."""
