"""Decorators that can be used with and without arguments; the wrapper is not run by decorating."""

import functools
import time
from collections.abc import Callable
from typing import Any


def retry(function: Callable[..., Any] | None = None, *, times: int = 3) -> Any:
    def decorate(inner: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(inner)
        def wrapper(*args: Any) -> Any:
            for _ in range(times):
                try:
                    return inner(*args)
                except OSError:
                    time.sleep(1)
            return inner(*args)

        return wrapper

    if function is not None:
        return decorate(function)
    return decorate


async def register(function: Callable[[], int], registry: list[Callable[[], int]]) -> None:
    registry.append(retry(times=5)(function))
    registry.append(retry(function))
