"""The same condition asked twice makes two paths, not four; a flag tells which of them was taken."""

import asyncio
from typing import Any


async def fetch(url: str) -> int:
    return len(url)


async def asked_twice(wanted: bool) -> int:
    total = 0
    if wanted:
        page = fetch("a")
    print("in between")
    if wanted:
        total = await page
    return total


async def then_the_opposite(wanted: bool) -> None:
    page = fetch("a")
    if wanted:
        print(await page)
    print("in between")
    if not wanted:
        page.close()


async def one_of_several(kind: str) -> int:
    page = None
    if kind == "page":
        page = fetch("a")
    print(kind)
    if kind == "page" and page is not None:
        return await page
    return 0


async def by_type(value: object) -> int:
    page = None
    if isinstance(value, str):
        page = fetch(value)
    if isinstance(value, str) and page is not None:
        return await page
    return 0


async def both_needed(a: bool, b: bool) -> None:
    page = fetch("a") if a and b else None
    if a and b and page is not None:
        await page


async def url_or_none(url: str | None) -> None:
    page = fetch(url) if url is not None else None
    if url is not None and page is not None:
        await page


class Client:
    def __init__(self, verbose: bool) -> None:
        self.verbose = verbose

    async def run(self) -> None:
        if self.verbose:
            page = fetch("a")
        await asyncio.sleep(0)
        if self.verbose:
            print(await page)


async def flag(urls: list[str]) -> None:
    page = fetch("a")
    used = False
    for url in urls:
        if url and not used:
            print(await page)
            used = True
    if not used:
        page.close()


async def flag_in_finally(wanted: bool) -> None:
    page = fetch("a")
    started = False
    try:
        if wanted:
            await page
            started = True
    finally:
        if not started:
            page.close()


async def the_one_before(count: int) -> None:
    job = None
    for number in range(count):
        if job is not None:
            await job
        job = fetch(str(number))
    if job is not None:
        await job


async def arms(kind: str) -> Any:
    match kind:
        case "a":
            page = fetch("a")
        case "b":
            page = fetch("bb")
        case _:
            return 0
    return await page


async def arms_twice(kind: str) -> int:
    page = None
    match kind:
        case "a":
            page = fetch("a")
    match kind:
        case "a" if page is not None:
            return await page
        case "a":
            return 1
    return 0


async def swapped() -> int:
    first, second = fetch("a"), fetch("bb")
    first, second = second, first
    return await first + await second


async def main() -> None:
    for yes in (True, False):
        await asked_twice(yes)
        await then_the_opposite(yes)
        await both_needed(yes, True)
        await Client(yes).run()
        await flag_in_finally(yes)
    await one_of_several("page")
    await one_of_several("other")
    await by_type("a")
    await by_type(1)
    await url_or_none("a")
    await url_or_none(None)
    await flag(["a", "b"])
    await flag([])
    await the_one_before(3)
    await arms("a")
    await arms("c")
    await arms_twice("a")
    await arms_twice("b")
    await swapped()


if __name__ == "__main__":
    asyncio.run(main())
