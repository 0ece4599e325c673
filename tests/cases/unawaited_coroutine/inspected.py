"""Functions that only look at what they are given do not run a coroutine."""

import asyncio
import logging
from contextlib import suppress
from json import dumps

logger = logging.getLogger(__name__)


async def fetch() -> int:
    return 1


async def printed() -> None:
    print("got", fetch())  # E: unawaited-coroutine


async def logged_by_module() -> None:
    logging.debug("got %s", fetch())  # E: unawaited-coroutine


async def logged_by_logger() -> None:
    logger.debug("got %s", fetch())  # E: unawaited-coroutine


async def dumped() -> None:
    with suppress(TypeError):
        dumps(fetch())  # E: unawaited-coroutine


async def asked_for_its_class() -> str:
    return "int" if isinstance(fetch(), int) else "other"  # E: unawaited-coroutine


async def asked_for_its_type() -> str:
    return type(fetch()).__name__  # E: unawaited-coroutine


async def asked_for_its_identity() -> int:
    return id(fetch())  # E: unawaited-coroutine


async def asked_for_an_attribute() -> bool:
    return hasattr(fetch(), "close")  # E: unawaited-coroutine


async def asked_whether_callable() -> bool:
    return callable(fetch())  # E: unawaited-coroutine


async def printed_variable() -> None:
    result = fetch()  # E: unawaited-coroutine
    print(result)


async def printed_then_awaited() -> int:
    result = fetch()
    print(result)
    return await result


async def main() -> None:
    await printed()
    await logged_by_module()
    await logged_by_logger()
    await dumped()
    await asked_for_its_class()
    await asked_for_its_type()
    await asked_for_its_identity()
    await asked_for_an_attribute()
    await asked_whether_callable()
    await printed_variable()
    await printed_then_awaited()


if __name__ == "__main__":
    asyncio.run(main())
