"""A property of another module that is harmless to read and blocks when it is written or deleted."""
