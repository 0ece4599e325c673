"""Sync helpers start the loop, and async code calls them."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial


async def fetch() -> int:
    return 1


def fetch_now() -> int:
    return asyncio.run(fetch())


def fetch_now_and_then() -> int:
    return fetch_now() + 1


@contextmanager
def connection() -> Iterator[int]:
    yield fetch_now()


class Client:
    """A sync face of an async client."""

    def __init__(self, *, connect: bool = False) -> None:
        self.number = fetch_now() if connect else 0

    def get(self) -> int:
        return fetch_now()

    @property
    def size(self) -> int:
        return fetch_now()

    @staticmethod
    def ping() -> int:
        return fetch_now_and_then()


async def through_a_function() -> int:
    return fetch_now()  # E: nested-event-loop


async def through_two_functions() -> int:
    return fetch_now_and_then()  # E: nested-event-loop


async def through_a_constructor() -> Client:
    return Client(connect=True)  # E: nested-event-loop


async def through_a_method(client: Client) -> int:
    return client.get()  # E: nested-event-loop


async def through_a_static_method() -> int:
    return Client.ping()  # E: nested-event-loop


async def through_a_property(client: Client) -> int:
    return client.size  # E: nested-event-loop


async def through_a_context_manager() -> int:
    with connection() as number:  # E: nested-event-loop
        return number


async def through_a_partial() -> int:
    return partial(fetch_now)()  # E: nested-event-loop


async def through_a_nested_function() -> int:
    def inner() -> int:
        return fetch_now()

    return inner()  # E: nested-event-loop


async def main(client: Client) -> None:
    with suppress(RuntimeError):
        await through_a_function()
    with suppress(RuntimeError):
        await through_two_functions()
    with suppress(RuntimeError):
        await through_a_constructor()
    with suppress(RuntimeError):
        await through_a_method(client)
    with suppress(RuntimeError):
        await through_a_static_method()
    with suppress(RuntimeError):
        await through_a_property(client)
    with suppress(RuntimeError):
        await through_a_context_manager()
    with suppress(RuntimeError):
        await through_a_partial()
    with suppress(RuntimeError):
        await through_a_nested_function()


if __name__ == "__main__":
    print(Client().get())
    asyncio.run(main(Client()))
