"""The text of a coroutine is `<coroutine object ...>`, and making it runs nothing."""

import asyncio


async def name_of(number: int) -> str:
    return f"user {number}"


async def f_string() -> str:
    return f"hello {name_of(1)}"  # E: unawaited-coroutine


async def f_string_with_conversion() -> str:
    return f"hello {name_of(1)!r:>20}"  # E: unawaited-coroutine


async def str_of() -> str:
    return str(name_of(1))  # E: unawaited-coroutine


async def repr_of() -> str:
    return repr(name_of(1))  # E: unawaited-coroutine


async def format_method() -> str:
    return "hello {}".format(name_of(1))  # E: unawaited-coroutine


async def percent() -> str:
    return "hello %s" % name_of(1)  # E: unawaited-coroutine


async def percent_tuple() -> str:
    return "%s %s" % ("hello", name_of(1))  # E: unawaited-coroutine


async def of_a_variable() -> str:
    name = name_of(1)  # E: unawaited-coroutine
    return f"hello {name}"


async def awaited() -> str:
    return f"hello {await name_of(1)}"


async def shown_then_awaited() -> str:
    name = name_of(1)
    return f"{name!r} is {await name}"


async def main() -> None:
    await f_string()
    await f_string_with_conversion()
    await str_of()
    await repr_of()
    await format_method()
    await percent()
    await percent_tuple()
    await of_a_variable()
    await awaited()
    await shown_then_awaited()


if __name__ == "__main__":
    asyncio.run(main())
