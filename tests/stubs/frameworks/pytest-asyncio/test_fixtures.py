"""Async fixtures and tests run on the loop, sync ones before it."""

import time
from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio


@pytest_asyncio.fixture
async def server() -> AsyncIterator[str]:
    time.sleep(1)  # E: blocking-sleep
    yield "server"
    time.sleep(1)  # E: blocking-sleep


@pytest_asyncio.fixture
async def client(server: str) -> str:
    time.sleep(1)  # E: blocking-sleep
    return server


@pytest.fixture
def folder() -> Iterator[str]:
    time.sleep(1)
    yield "folder"


@pytest.mark.asyncio
async def test_on_the_loop(client: str, folder: str) -> None:
    time.sleep(1)  # E: blocking-sleep


def test_without_a_loop(folder: str) -> None:
    time.sleep(1)
