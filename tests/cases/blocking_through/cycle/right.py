"""The other half."""

from cycle import left


def go_right(n: int) -> None:
    if n:
        left.go_left(n - 1)
    else:
        left.end()


def quiet_right(n: int) -> int:
    return left.quiet_left(n - 1) if n else 0


async def start() -> None:
    go_right(3)  # E: blocking-sleep
    left.go_left(3)  # E: blocking-sleep
    left.quiet_left(3)
