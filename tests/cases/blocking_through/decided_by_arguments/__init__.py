"""Helpers with a parameter that decides if they wait."""
