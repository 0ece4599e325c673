"""The way in."""

import asyncio
from pathlib import Path

from shop import Store, api
from shop.files import load


async def serve(store: Store) -> None:
    await api.create(store, "tea")
    await api.settle(store)


def main() -> None:
    store = Store(load(Path("name.txt")))
    asyncio.run(serve(store))


if __name__ == "__main__":
    main()
