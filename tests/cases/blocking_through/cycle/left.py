"""One half."""

import time

from cycle import right


def go_left(n: int) -> None:
    if n:
        right.go_right(n - 1)


def end() -> None:
    time.sleep(1)


def quiet_left(n: int) -> int:
    return right.quiet_right(n - 1) if n else 0


async def start() -> None:
    go_left(3)  # E: blocking-sleep
    right.go_right(3)  # E: blocking-sleep
    quiet_left(3)
    right.quiet_right(3)
