import time


def settle() -> None:
    time.sleep(1)


async def first() -> None:
    settle()


async def second() -> None:
    settle()
    settle()
