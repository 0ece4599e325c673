"""Async test methods with a decorator that runs them."""

import asyncio
import functools
import unittest
from collections.abc import Callable, Coroutine
from typing import Any


def on_a_loop(method: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    @functools.wraps(method)
    def run(self: Any) -> None:
        asyncio.run(method(self))

    return run


class FetchTest(unittest.TestCase):
    @on_a_loop
    async def test_fetch(self) -> None:
        await asyncio.sleep(0)


if __name__ == "__main__":
    FetchTest("test_fetch").run()
