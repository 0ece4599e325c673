"""What a variable, a field or an untyped function of another module is."""
