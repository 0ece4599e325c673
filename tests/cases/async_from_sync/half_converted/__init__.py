"""A package of which only one half has become async."""
