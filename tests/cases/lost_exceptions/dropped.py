"""`return_exceptions=True` turns exceptions into results, and nobody looks at the results."""

import asyncio


async def fetch(url: str) -> int:
    raise OSError(url)


async def statement(urls: list[str]) -> None:
    await asyncio.gather(*(fetch(url) for url in urls), return_exceptions=True)  # E: lost-exceptions


async def several_lines() -> None:
    await asyncio.gather(  # E: lost-exceptions
        fetch("a"),
        fetch("b"),
        return_exceptions=True,
    )


async def never_used(urls: list[str]) -> None:
    results = await asyncio.gather(*(fetch(url) for url in urls), return_exceptions=True)  # E: lost-exceptions


async def underscore(urls: list[str]) -> None:
    _ = await asyncio.gather(*(fetch(url) for url in urls), return_exceptions=True)  # E: lost-exceptions


async def under_a_timeout(urls: list[str]) -> None:
    await asyncio.wait_for(asyncio.gather(*(fetch(url) for url in urls), return_exceptions=True), 5)  # E: lost-exceptions


async def gathered_first(urls: list[str]) -> None:
    gathering = asyncio.gather(*(fetch(url) for url in urls), return_exceptions=True)  # E: lost-exceptions
    await gathering


async def main() -> None:
    urls = ["a", "b"]
    await statement(urls)
    await several_lines()
    await never_used(urls)
    await underscore(urls)
    await under_a_timeout(urls)
    await gathered_first(urls)


if __name__ == "__main__":
    asyncio.run(main())
