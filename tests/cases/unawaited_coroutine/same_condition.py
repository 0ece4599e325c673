"""The same condition is asked twice: about the length of a list, an item, a sum. It agrees until something is changed."""

import asyncio


class State:
    """Knows whether something is done."""

    def __init__(self, done: bool) -> None:
        self.done = done


async def fetch(n: int) -> int:
    return n


async def of_a_length(items: list[int]) -> int:
    if len(items) > 3:
        job = fetch(1)
    print("refreshing")
    if len(items) > 3:
        return await job
    return 0


async def of_another_length(items: list[int]) -> int:
    job = None
    if len(items) > 3:
        job = fetch(1)  # E: unawaited-coroutine
    if len(items) > 4 and job is not None:
        return await job
    return 0


async def of_another_list(items: list[int]) -> int:
    job = None
    if len(items) > 3:
        job = fetch(1)  # E: unawaited-coroutine
    items = items[1:]
    if len(items) > 3 and job is not None:
        return await job
    return 0


async def of_a_sum(n: int) -> int:
    if n % 2 == 0:
        job = fetch(n)
    print("in between")
    return await job if n % 2 == 0 else 0


async def of_both(a: bool, b: bool) -> int:
    both = a and b
    job = fetch(1) if both else None
    if both:
        assert job is not None
        return await job
    return 0


async def of_an_item(options: dict[str, bool]) -> int:
    job = fetch(1) if options["wait"] else None
    print("in between")
    if options["wait"]:
        assert job is not None
        return await job
    return 0


async def of_an_item_that_changes(options: dict[str, bool]) -> None:
    job = fetch(1)
    if not options["done"]:
        options["done"] = True
        await job
    if not options["done"]:
        await job
    job.close()


async def of_an_attribute_that_changes(state: "State") -> None:
    job = fetch(1)
    if not state.done:
        state.done = True
        await job
    if not state.done:
        await job
    job.close()


async def of_an_item_that_changes_too_early(options: dict[str, bool]) -> None:
    job = fetch(1) if options["wait"] else None  # E: unawaited-coroutine
    options["wait"] = not options["wait"]
    if options["wait"] and job is not None:
        await job


async def of_the_item_of_another_name(options: dict[str, bool]) -> None:
    job = fetch(1) if options["wait"] else None  # E: unawaited-coroutine
    if options["show"] and job is not None:
        await job


async def of_a_class(value: object) -> int:
    job = fetch(1) if issubclass(type(value), int) else None
    if issubclass(type(value), int):
        assert job is not None
        return await job
    return 0


async def main() -> None:
    for items in ([1], [1, 2, 3, 4]):
        await of_a_length(items)
        await of_another_length(items)
        await of_another_list(items)
        await of_a_sum(len(items))
        await of_a_class(items)
    await of_both(True, False)
    for flag in (True, False):
        await of_an_item({"wait": flag})
        await of_an_item_that_changes({"done": flag})
        await of_an_attribute_that_changes(State(flag))
        await of_an_item_that_changes_too_early({"wait": flag})
        await of_the_item_of_another_name({"wait": flag, "show": False})


if __name__ == "__main__":
    asyncio.run(main())
