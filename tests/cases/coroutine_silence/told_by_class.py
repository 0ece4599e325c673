"""``isinstance`` tells a value from the coroutine that it may be instead; who keeps a callback may look at its result."""

import asyncio
import inspect
from collections.abc import Callable


async def fetch() -> str:
    return "fetched"


async def either(cache: dict[str, str], wait: bool) -> str:
    value = cache.get("key") or fetch()
    if isinstance(value, str):
        print(value)
    else:
        print(await value)
    other = 1 if wait else fetch()
    if not isinstance(other, (int, float)):
        print(await other)
    last = "x" if wait else fetch()
    return last if isinstance(last, str) else await last


class Timer:
    """Calls back, and awaits what is to be awaited."""

    def __init__(self, callback: Callable[[], object]) -> None:
        self._callback = callback

    async def fire(self) -> None:
        result = self._callback()
        if inspect.isawaitable(result):
            await result


class Bus:
    def __init__(self) -> None:
        self._handlers: list[Callable[[], object]] = []

    def on(self, handler: Callable[[], object]) -> None:
        self._handlers.append(handler)

    async def emit(self) -> None:
        for handler in self._handlers:
            result = handler()
            if asyncio.iscoroutine(result):
                await result


def load(source: object, is_factory: bool) -> Timer:
    app = source() if is_factory and callable(source) else source
    if not isinstance(app, Timer):
        raise TypeError(f"not a timer: {app}")
    return app


async def main() -> None:
    print(await either({}, False), await either({"key": "kept"}, True))
    await load(lambda: Timer(fetch), True).fire()
    bus = Bus()
    bus.on(fetch)
    await bus.emit()


if __name__ == "__main__":
    asyncio.run(main())
