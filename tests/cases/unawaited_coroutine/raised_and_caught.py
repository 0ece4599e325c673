"""A `raise` leaves the function, unless a handler or a context manager of the same function catches it."""

import asyncio
import contextlib


class TooLarge(ValueError):
    pass


async def fetch(n: int) -> int:
    return n


async def logged(n: int) -> int:
    job = fetch(n)
    try:
        if n > 3:
            raise ValueError("too large")
    except ValueError as error:
        print(error)
    return await job


async def closed_in_handler(n: int) -> int:
    job = fetch(n)
    try:
        if n > 3:
            raise ValueError("too large")
        return await job
    except ValueError:
        job.close()
        return -1


async def lost_in_handler(n: int) -> int:
    job = fetch(n)  # E: unawaited-coroutine
    try:
        if n > 3:
            raise ValueError("too large")
        return await job
    except ValueError:
        return -1


async def caught_as_a_base_class(n: int) -> int:
    job = fetch(n)
    try:
        if n > 3:
            raise TooLarge
    except (KeyError, ValueError):
        print("too large")
    return await job


async def not_a_base_class(n: int) -> int:
    job = fetch(n)  # E: unawaited-coroutine
    try:
        if n > 3:
            raise ValueError("too large")
    except TooLarge:
        print("too large")
    return await job


async def another_handler(n: int) -> int:
    job = fetch(n)  # E: unawaited-coroutine
    try:
        if n > 3:
            raise ValueError("too large")
    except KeyError:
        print("no")
    return await job


async def the_first_handler_counts(n: int) -> int:
    job = fetch(n)
    try:
        if n > 3:
            raise TooLarge
        if n > 2:
            return await job
    except TooLarge:
        print("too large")
    except ValueError:
        return -1
    return await job


async def caught_further_out(n: int) -> int:
    job = fetch(n)
    try:
        try:
            if n > 3:
                raise ValueError("too large")
        except KeyError:
            print("no")
        finally:
            print("done")
    except ValueError:
        print("too large")
    return await job


async def awaited_on_the_way_out(n: int) -> int:
    job = fetch(n)
    try:
        try:
            if n > 3:
                raise ValueError("too large")
        finally:
            await job
    except ValueError:
        return -1
    return 0


async def an_unknown_error(n: int, error: Exception) -> int:
    job = fetch(n)
    try:
        if n > 3:
            raise error
    except ValueError:
        print("too large")
    return await job


async def nobody_catches_it(n: int, error: Exception) -> int:
    job = fetch(n)  # E: unawaited-coroutine
    if n > 3:
        raise error
    return await job


async def raised_in_the_handler(n: int) -> int:
    job = fetch(n)  # E: unawaited-coroutine
    try:
        print(1 / (n - 3))
    except ZeroDivisionError:
        raise TooLarge("not caught here") from None
    return await job


async def raised_in_else(n: int) -> int:
    job = fetch(n)  # E: unawaited-coroutine
    try:
        print(n)
    except ValueError:
        return await job
    else:
        if n > 3:
            raise ValueError("not caught here")
    return await job


async def suppressed(n: int) -> int:
    job = fetch(n)
    with contextlib.suppress(ValueError):
        if n > 3:
            raise ValueError("too large")
    return await job


async def suppressed_and_lost(n: int) -> int:
    job = fetch(n)  # E: unawaited-coroutine
    with contextlib.suppress(ValueError):
        if n > 3:
            raise ValueError("too large")
        return await job
    return -1


async def next_turn(n: int) -> int:
    while True:
        job = fetch(n)
        try:
            if n > 3:
                raise ValueError("too large")
            return await job
        except ValueError:
            job.close()
            n -= 1


async def next_turn_loses_it(n: int) -> int:
    while True:
        job = fetch(n)  # E: unawaited-coroutine
        try:
            if n > 3:
                raise ValueError("too large")
            return await job
        except ValueError:
            n -= 1


async def told_apart_by_a_flag(n: int) -> int:
    job = fetch(n)
    started = False
    try:
        if n > 3:
            raise ValueError("too large")
        started = True
        return await job
    except ValueError:
        if not started:
            job.close()
        return -1


async def main() -> None:
    error = OverflowError("of a kind that nobody knows")
    for n in (9, 3, 1):
        for job in (
            logged,
            closed_in_handler,
            lost_in_handler,
            caught_as_a_base_class,
            the_first_handler_counts,
            caught_further_out,
            awaited_on_the_way_out,
            suppressed,
            suppressed_and_lost,
            next_turn,
            next_turn_loses_it,
            told_apart_by_a_flag,
        ):
            await job(n)
        for raising in (not_a_base_class, raised_in_the_handler, another_handler, raised_in_else):
            with contextlib.suppress(ValueError):
                await raising(n)
        await an_unknown_error(n, ValueError())
        with contextlib.suppress(OverflowError):
            await nobody_catches_it(n, error)


if __name__ == "__main__":
    asyncio.run(main())
