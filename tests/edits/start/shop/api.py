"""Async handlers at the top."""

import asyncio
from pathlib import Path

from shop import Store, service


async def create(store: Store, name: str) -> str:
    item = service.add(store, name)
    await notify(item.name)
    return item.label


async def upload(store: Store, path: Path) -> str:
    item = await asyncio.to_thread(service.import_file, store, path)
    return service.summary(item.name)


async def settle(store: Store) -> bool:
    service.settle()
    store.close()
    return True


async def notify(text: str) -> None:
    await asyncio.sleep(0)
    service.announce(text)
