"""A package in three layers."""
