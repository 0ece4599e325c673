"""A property of the base class, and a variable whose declared class is wider than what it holds."""

import time
from typing import Final

DEBUG: Final = False
LIVE: Final = 1


class Slow:
    @property
    def size(self) -> int:
        time.sleep(1)
        return 1

    @property
    def name(self) -> str:
        return "slow"

    def run(self) -> None:
        time.sleep(1)


class Careful(Slow):
    @property
    def size(self) -> int:
        return super().size + 1

    @property
    def name(self) -> str:
        return super().name.upper()

    async def measure(self) -> int:
        print(super().name)
        return super().size  # E: blocking-sleep


class Quick(Slow):
    def run(self) -> None:
        pass


class Late(Quick):
    def run(self) -> None:
        super().run()
        time.sleep(1)


async def uses(careful: Careful) -> None:
    print(careful.name)
    print(careful.size)  # E: blocking-sleep


async def declared_wider(quick: Quick, is_late: bool) -> None:
    slow: Slow = Quick()
    slow.run()
    late: Quick = Late()
    late.run()  # E: blocking-sleep
    quick.run()
    either: Slow = Quick()
    if is_late:
        either = Late()
    either.run()  # E: blocking-sleep


async def constants() -> None:
    if DEBUG:
        time.sleep(1)
    if LIVE:
        time.sleep(1)  # E: blocking-sleep
