"""Groups of coroutines in sync code."""

import asyncio


async def fetch(url: str) -> int:
    return len(url)


async def gather(urls: list[str]) -> list[int]:
    return [await fetch(url) for url in urls]


def counted(urls: list[str]) -> int:
    return len([fetch(url) for url in urls])  # E: async-from-sync


def never_looked_at(urls: list[str]) -> None:
    fetches = [fetch(url) for url in urls]  # E: async-from-sync


def printed(urls: list[str]) -> None:
    for each in [fetch(url) for url in urls]:  # E: async-from-sync
        print(each)


def driven_one_by_one(urls: list[str]) -> int:
    return sum([asyncio.run(fetch(url)) for url in urls])


def main() -> None:
    urls = ["a", "b"]
    counted(urls)
    never_looked_at(urls)
    printed(urls)
    driven_one_by_one(urls)
    asyncio.run(gather(urls))


if __name__ == "__main__":
    main()
