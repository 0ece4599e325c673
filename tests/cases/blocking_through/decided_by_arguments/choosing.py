"""A parameter decides which function is called."""

import asyncio
import time
from typing import Any, cast


def wait() -> None:
    time.sleep(0.001)


def post() -> None:
    pass


def save(careful: bool = False) -> None:
    store = wait if careful else post
    store()


def load(quick: bool) -> None:
    (post if quick else wait)()


def either(careful: bool) -> None:
    store = wait if careful else post
    if not careful:
        store = wait
    store()


def same(one: int, other: int) -> bool:
    return one == other


def by_call(number: int) -> None:
    (wait if not same(number, 5) else post)()


def by_end(name: str) -> None:
    (wait if name.endswith("x") else post)()


def by_other(one: int, other: int) -> None:
    (wait if one == other else post)()


def by_both(quick: bool, careful: bool) -> None:
    (wait if not quick and careful else post)()


class Service:
    def wait(self) -> None:
        time.sleep(0.001)

    def post(self) -> None:
        pass

    def run(self, own: object = None) -> None:
        finish = self.post if own is None else self.wait
        finish()


async def main(service: Service, quick: bool) -> None:
    save()
    save(careful=False)
    save(True)  # E: blocking-sleep
    save(cast(Any, False))
    save(cast(Any, True))  # E: blocking-sleep
    load(True)
    load(False)  # E: blocking-sleep
    load(quick)  # E: blocking-sleep
    either(False)  # E: blocking-sleep
    by_call(1)  # E: blocking-sleep
    by_end("ax")  # E: blocking-sleep
    by_other(5, 5)  # E: blocking-sleep
    by_both(True, True)
    by_both(False, False)
    by_both(False, True)  # E: blocking-sleep
    service.run()
    service.run(None)
    service.run(1)  # E: blocking-sleep


if __name__ == "__main__":
    asyncio.run(main(Service(), False))
