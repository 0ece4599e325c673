"""Where the async functions are."""


async def save(text: str) -> int:
    return len(text)


async def load() -> str:
    return "text"


class Store:
    """Holds nothing."""

    async def is_open(self) -> bool:
        return True


keep = save
