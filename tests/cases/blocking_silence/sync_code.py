"""Code that does not run on a loop may block as it likes."""

import asyncio
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import requests

TEXT = Path(__file__).read_text()


def load() -> str:
    return requests.get("http://localhost/").text


def lines() -> Iterator[str]:
    yield from open("a")


class Store:
    text = Path(__file__).read_text()

    def __init__(self) -> None:
        self.thread = threading.Thread(target=load)

    def save(self) -> None:
        Path("a").write_text(self.text)

    def __enter__(self) -> "Store":
        self.save()
        return self

    def __exit__(self, *details: object) -> None:
        self.thread.join()


async def work() -> None:
    await asyncio.to_thread(load)


def main() -> None:
    load()
    with Store() as store:
        store.save()
    time.sleep(1)
    asyncio.run(work())
    time.sleep(1)
    sum(len(line) for line in lines())


if __name__ == "__main__":
    main()
    input("done")
