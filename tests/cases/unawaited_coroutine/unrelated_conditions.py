"""Two conditions that are not the same, or no longer: some path leaves the coroutine alone."""

import asyncio


async def fetch(url: str) -> int:
    return len(url)


async def of_different_variables(made: bool, awaited: bool) -> int:
    total = 0
    if made:
        page = fetch("a")  # E: unawaited-coroutine
    if awaited and made:
        total = await page
    return total


async def changed_in_between(wanted: bool) -> None:
    page = None
    if wanted:
        page = fetch("a")  # E: unawaited-coroutine
    wanted = len(asyncio.all_tasks()) > 5
    if wanted and page is not None:
        await page


async def only_one_half(wanted: bool) -> None:
    page = fetch("a")  # E: unawaited-coroutine
    if wanted:
        print(await page)
    print("in between")
    if not wanted:
        print("never mind")


async def the_flag_is_forgotten(urls: list[str]) -> None:
    page = fetch("a")  # E: unawaited-coroutine
    used = False
    for url in urls:
        if url and not used:
            print(await page)
            used = True
    if used:
        print("used")


async def main() -> None:
    await of_different_variables(True, True)
    await of_different_variables(True, False)
    await changed_in_between(True)
    await only_one_half(False)
    await the_flag_is_forgotten([])


if __name__ == "__main__":
    asyncio.run(main())
