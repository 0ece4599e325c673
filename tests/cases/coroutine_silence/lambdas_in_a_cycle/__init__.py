"""Two modules that call each other's lambdas; mypy is done with one of them when the other is checked."""
