"""Sync functions without a declared result that only hand on a coroutine: their callers have to await it."""
# mypy: allow-untyped-defs, allow-untyped-calls, no-check-untyped-defs

from collections.abc import Awaitable


async def fetch(url):
    return len(url)


def directly(url):
    return fetch(url)


def by_a_variable(url):
    fetching = fetch(url)
    return fetching


def by_another_helper(url):
    return directly(url)


def either(url):
    if url:
        return fetch(url)
    return fetch("nothing")


def declared_awaitable(url: str) -> Awaitable[int]:
    return fetch(url)


def perhaps(url):
    if url:
        return fetch(url)
    return 0


class Client:
    def load(self, url):
        return fetch(url)
