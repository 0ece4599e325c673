from typing import Any

from lambdas_in_a_cycle import other

pick: Any = lambda: other.count("one")


async def main() -> None:
    other.choose()
    print(pick())
