"""The lock is taken by a context manager of the program, or by a stack of them."""
# mypy: disable-error-code="blocking-mutex, blocking-lock"

import asyncio
import contextlib
import threading
from collections.abc import Iterator

lock = threading.Lock()


async def work() -> None:
    await asyncio.sleep(0)


@contextlib.contextmanager
def locked() -> Iterator[None]:
    with lock:
        yield


@contextlib.contextmanager
def locked_by_hand() -> Iterator[None]:
    lock.acquire()
    try:
        yield
    finally:
        lock.release()


@contextlib.contextmanager
def twice_removed() -> Iterator[None]:
    with locked():
        yield


@contextlib.contextmanager
def brief() -> Iterator[None]:
    with lock:
        print("noted")
    yield


def under_the_lock() -> Iterator[int]:
    with lock:
        yield 1


class Store:
    """Is its own lock."""

    def __init__(self) -> None:
        self._lock = threading.Lock()

    def __enter__(self) -> "Store":
        self._lock.acquire()
        return self

    def __exit__(self, *exc: object) -> None:
        self._lock.release()

    async def itself(self) -> None:
        with self:
            await work()  # E: await-holding-lock


class Delegate:
    """Is a lock by another name."""

    def __init__(self) -> None:
        self._lock = threading.RLock()

    def __enter__(self) -> bool:
        return self._lock.__enter__()

    def __exit__(self, *exc: object) -> None:
        self._lock.release()


class Counter:
    """Takes a lock for a moment as it is entered."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.entered = 0

    def __enter__(self) -> None:
        with self._lock:
            self.entered += 1
        self._lock.acquire()
        self.entered += 1
        self._lock.release()

    def __exit__(self, *exc: object) -> None:
        with self._lock:
            self.entered -= 1


async def by_generator() -> None:
    with locked():
        await work()  # E: await-holding-lock


async def by_generator_by_hand() -> None:
    with locked_by_hand():
        await work()  # E: await-holding-lock


async def by_two_generators() -> None:
    with twice_removed():
        await work()  # E: await-holding-lock


async def by_class(store: Store) -> None:
    with store:
        await work()  # E: await-holding-lock


async def by_delegate(delegate: Delegate) -> None:
    with delegate:
        await work()  # E: await-holding-lock


async def by_stack() -> None:
    with contextlib.ExitStack() as stack:
        stack.enter_context(lock)
        await work()  # E: await-holding-lock
    await work()


async def by_async_stack() -> None:
    async with contextlib.AsyncExitStack() as stack:
        await work()
        stack.enter_context(locked())
        await work()  # E: await-holding-lock


async def the_stack_is_closed() -> None:
    with contextlib.ExitStack() as stack:
        stack.enter_context(lock)
        stack.close()
        await work()


async def no_lock_on_the_stack() -> None:
    with contextlib.ExitStack() as stack:
        stack.enter_context(brief())
        stack.enter_context(contextlib.suppress(ValueError))
        await work()


async def only_for_a_moment(counter: Counter) -> None:
    with brief():
        await work()
    with counter:
        await work()


async def makes_only_a_generator() -> None:
    numbers = under_the_lock()
    await work()
    print(list(numbers))


async def main() -> None:
    store = Store()
    await by_generator()
    await by_generator_by_hand()
    await by_two_generators()
    await store.itself()
    await by_class(store)
    await by_delegate(Delegate())
    await by_stack()
    await by_async_stack()
    await the_stack_is_closed()
    await no_lock_on_the_stack()
    await only_for_a_moment(Counter())
    await makes_only_a_generator()


if __name__ == "__main__":
    asyncio.run(main())
