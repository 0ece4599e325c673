"""Lambdas that call themselves, or what they may be bound to, say nothing of what they give."""

from typing import Any

again: Any = lambda n: again(n - 1)


def patched(original: Any, on_class: bool) -> Any:
    target: Any = original
    if on_class:
        target = lambda *args: target(*args)
        target()
    return target


async def main() -> None:
    again(3)
    patched(again, True)
