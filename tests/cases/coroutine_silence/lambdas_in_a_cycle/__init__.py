"""Two modules that call each other's lambdas; mypy is done with one of them when the other is checked."""

# not run: two modules that import each other, to see that mypy is done with one of them first
