"""Coroutines that keep their exceptions to themselves have none that could be lost."""

import asyncio


async def visit(place: str) -> None:
    if not place:
        raise ValueError("nowhere")


async def try_to_visit(place: str) -> None:
    try:
        await visit(place)
    except Exception as error:
        print(f"no way to {place}: {error}")


async def try_to_visit_and_go_home(place: str) -> None:
    try:
        await visit(place)
    except (asyncio.CancelledError, Exception) as error:
        print(f"no way to {place}: {error}")


async def visit_or_say_so(place: str) -> None:
    try:
        await visit(place)
    except Exception as error:
        print(f"no way to {place}: {error}")
        raise


async def stop_at_home_first(place: str) -> None:
    await visit("")
    try:
        await visit(place)
    except Exception as error:
        print(f"no way to {place}: {error}")


async def try_keys_only(place: str) -> None:
    try:
        await visit(place)
    except KeyError as error:
        print(f"no way to {place}: {error}")


async def all_of_them(places: list[str]) -> None:
    await asyncio.gather(*[try_to_visit(place) for place in places], return_exceptions=True)


async def with_several_classes(places: list[str]) -> None:
    await asyncio.gather(*[try_to_visit_and_go_home(place) for place in places], return_exceptions=True)


async def by_variable(places: list[str]) -> None:
    visits = [try_to_visit(place) for place in places]
    await asyncio.gather(*visits, return_exceptions=True)


async def as_tasks(places: list[str]) -> None:
    tasks = [asyncio.create_task(try_to_visit(place)) for place in places]
    await asyncio.gather(*tasks, return_exceptions=True)


async def inner_function(places: list[str]) -> None:
    async def inner(place: str) -> None:
        try:
            await visit(place)
        except Exception:
            print(len(places))

    await asyncio.gather(*(inner(place) for place in places), return_exceptions=True)


async def raised_again(places: list[str]) -> None:
    await asyncio.gather(*map(visit_or_say_so, places), return_exceptions=True)  # E: lost-exceptions


async def raised_before(places: list[str]) -> None:
    await asyncio.gather(*[stop_at_home_first(place) for place in places], return_exceptions=True)  # E: lost-exceptions


async def others_are_not_caught(places: list[str]) -> None:
    await asyncio.gather(*[try_keys_only(place) for place in places], return_exceptions=True)  # E: lost-exceptions


async def one_does_not(place: str) -> None:
    await asyncio.gather(try_to_visit(place), visit(place), return_exceptions=True)  # E: lost-exceptions


async def main() -> None:
    places = ["Rome", ""]
    await all_of_them(places)
    await with_several_classes(places)
    await by_variable(places)
    await as_tasks(places)
    await inner_function(places)
    await raised_again(places)
    await raised_before(places)
    await others_are_not_caught(places)
    await one_does_not("")


if __name__ == "__main__":
    asyncio.run(main())
