import asyncio


async def load(name: str) -> str:
    await asyncio.sleep(0)
    return name


def main() -> None:
    load("a")


def assigned() -> None:
    text = load("a")


def returned() -> str:
    return load("a")


class Shelf:
    def __init__(self) -> None:
        load("a")


load("a")
