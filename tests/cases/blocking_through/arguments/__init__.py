"""Helpers that block for some arguments only, and their callers in another module."""
