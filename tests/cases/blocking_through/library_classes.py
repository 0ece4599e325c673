"""What library classes call on what the program defines or hands over."""

import time
from collections.abc import Iterator, Mapping, MutableMapping, Sequence
from contextlib import ExitStack, closing


def slow() -> int:
    time.sleep(0.001)
    return 1


class Slow:
    def close(self) -> None:
        slow()


class Quick:
    def close(self) -> None:
        pass


async def closes(stack: ExitStack) -> None:
    with closing(Slow()):  # E: blocking-sleep
        pass
    with closing(Quick()), closing(Slow()):  # E: blocking-sleep
        pass
    with closing(Quick()):
        pass
    closing(Slow())


class Lines(Sequence[int]):
    def __getitem__(self, index):  # type: ignore[no-untyped-def]
        return slow()

    def __len__(self) -> int:
        return 2


class Settings(Mapping[str, int]):
    def __getitem__(self, key: str) -> int:
        return slow()

    def __iter__(self) -> Iterator[str]:
        return iter(["a"])

    def __len__(self) -> int:
        return 1


class Registry(MutableMapping[str, int]):
    def __init__(self) -> None:
        self.data: dict[str, int] = {}

    def __getitem__(self, key: str) -> int:
        return self.data[key]

    def __setitem__(self, key: str, value: int) -> None:
        slow()

    def __delitem__(self, key: str) -> None:
        del self.data[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.data)

    def __len__(self) -> int:
        return len(self.data)


async def uses(lines: Lines, settings: Settings, registry: Registry) -> None:
    for _ in lines:  # E: blocking-sleep
        pass
    list(lines)  # E: blocking-sleep
    1 in lines  # E: blocking-sleep
    settings.get("a")  # E: blocking-sleep
    list(settings.items())  # E: blocking-sleep
    "a" in settings  # E: blocking-sleep
    registry.update(a=1)  # E: blocking-sleep
    registry.setdefault("a", 1)  # E: blocking-sleep
    settings.items()
    len(lines)
    for _ in settings:
        pass
    registry.get("a")
    registry.pop("a")
    list(registry.items())
