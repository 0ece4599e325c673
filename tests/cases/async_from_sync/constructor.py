"""`__init__` and other methods that Python calls without awaiting."""

import asyncio


class Connection:
    """Wants to be open as soon as it is made."""

    def __init__(self) -> None:
        self.open()  # E: unused-coroutine
        is_open = self.open()  # E: async-from-sync

    async def open(self) -> bool:
        return True

    async def close(self) -> None:
        print("closed")

    def __enter__(self) -> "Connection":
        if not self.open():  # E: async-from-sync
            raise OSError
        return self

    def __exit__(self, *error: object) -> None:
        _ = self.close()  # E: async-from-sync

    def __del__(self) -> None:
        _ = self.close()  # E: async-from-sync

    def __len__(self) -> int:
        return 1 if self.open() else 0  # E: async-from-sync

    def __eq__(self, other: object) -> bool:
        return self.open() is other  # E: async-from-sync


class Lazy:
    """Keeps the coroutine for whoever awaits it."""

    def __init__(self) -> None:
        self.opening = self.open()

    async def open(self) -> bool:
        return True


async def awaits_later() -> bool:
    return await Lazy().opening


def main() -> None:
    with Connection() as connection:
        print(len(connection), connection == 1)
    asyncio.run(awaits_later())


if __name__ == "__main__":
    main()
