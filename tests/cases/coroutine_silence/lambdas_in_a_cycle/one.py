# not run: two modules that import each other, to see that mypy is done with one of them first
from typing import Any

from lambdas_in_a_cycle import other

pick: Any = lambda: other.count("one")


async def main() -> None:
    other.choose()
    print(pick())
