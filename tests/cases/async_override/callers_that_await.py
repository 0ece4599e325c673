"""The callers of the sync base method are prepared for a coroutine, or there are none."""
# mypy: allow-untyped-defs, allow-untyped-calls

import asyncio
import inspect
from collections.abc import Awaitable
from typing import Any


class Awaited:
    """Awaits what its method returns."""

    def fetch(self):
        raise NotImplementedError

    async def run(self):
        return await self.fetch()


class AwaitedAsync(Awaited):
    async def fetch(self) -> int:
        return 1


class Looked:
    """Looks whether it got a coroutine."""

    def handle(self) -> Any:
        return None

    async def run(self) -> Any:
        result = self.handle()
        if inspect.isawaitable(result):
            result = await result
        return result


class LookedAsync(Looked):
    async def handle(self) -> int:
        return 1


class HandedOn:
    """Hands the coroutine on."""

    def handle(self):
        return None

    def run(self):
        return self.handle()


class HandedOnAsync(HandedOn):
    async def handle(self) -> int:
        return 1


class Either:
    """Says that both are fine."""

    def load(self) -> int | Awaitable[int]:
        return 1

    async def run(self) -> int:
        result = self.load()
        return result if isinstance(result, int) else await result


class EitherAsync(Either):
    async def load(self) -> int:
        return 2


class NobodyCalls:
    """Leaves the method to others."""

    def work(self):
        raise NotImplementedError


class NobodyCallsAsync(NobodyCalls):
    async def work(self) -> int:
        return 1


class Promise:
    """Returns a future."""

    def load(self) -> Awaitable[int]:
        return asyncio.get_running_loop().create_future()

    async def run(self) -> int:
        return await self.load()


class PromiseAsync(Promise):
    async def load(self) -> int:
        return 1


async def main() -> None:
    await AwaitedAsync().run()
    await LookedAsync().run()
    await HandedOnAsync().run()
    await EitherAsync().run()
    await NobodyCallsAsync().work()
    await PromiseAsync().run()


if __name__ == "__main__":
    asyncio.run(main())
