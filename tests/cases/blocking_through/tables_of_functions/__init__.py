"""Functions in lists and dicts, and other names for functions, that stand in another module."""
