"""The base class promises `Any` or `object`, and its callers take the result as it is."""

from typing import Any


class Handler:
    """Calls its own methods."""

    def prepare(self) -> Any:
        return None

    def handle(self) -> object:
        return None

    def run(self) -> str:
        self.prepare()
        return f"handled {self.handle()}"


class AsyncHandler(Handler):
    """Nothing of this runs."""

    async def prepare(self) -> None:  # E: async-override
        print("never")

    async def handle(self) -> int:  # E: async-override
        return 1


class SyncHandler(Handler):
    """As it should be."""

    def prepare(self) -> None:
        print("ready")

    def handle(self) -> int:
        return 1


if __name__ == "__main__":
    print(AsyncHandler().run(), SyncHandler().run())
