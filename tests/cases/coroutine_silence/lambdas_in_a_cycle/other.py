# not run: two modules that import each other, to see that mypy is done with one of them first
from typing import Any

from lambdas_in_a_cycle import one

choose: Any = lambda: count("other")


def count(text: str) -> int:
    return len(text)


async def main() -> None:
    one.pick()
    print(choose())
