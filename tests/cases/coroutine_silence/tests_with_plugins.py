"""Async tests and fixtures, which plugins of pytest run."""
# not run: needs a plugin of pytest

import asyncio
from collections.abc import AsyncIterator

import pytest


@pytest.fixture
async def number() -> AsyncIterator[int]:
    yield 1


@pytest.mark.asyncio
async def test_number(number: int) -> None:
    await asyncio.sleep(0)
    assert number == 1


async def test_in_auto_mode() -> None:
    assert await asyncio.sleep(0, True)


class TestNumbers:
    """Not a unittest.TestCase."""

    async def test_number(self, number: int) -> None:
        assert number == 1
