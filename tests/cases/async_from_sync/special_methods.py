"""Sync code that calls async special methods by a statement."""


class Store:
    """Its special methods are async."""

    def __init__(self) -> None:
        self._size = 0

    async def __setitem__(self, key: str, value: int) -> None:
        self._size += value

    async def __contains__(self, key: str) -> bool:
        return False

    async def __len__(self) -> int:
        return 0


class Plain:
    """Its special methods are sync."""

    def __setitem__(self, key: str, value: int) -> None:
        print(key, value)


store = Store()
store["a"] = 1  # E: async-from-sync


def fill() -> None:
    store["a"] = 2  # E: async-from-sync
    plain = Plain()
    plain["a"] = 3
    print([name for name in ("a", "b") if name in store])  # E: async-from-sync


def fill_either(target: "Store | Plain") -> None:
    target["a"] = 4


if __name__ == "__main__":
    fill()
    fill_either(Plain())
