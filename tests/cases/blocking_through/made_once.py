"""What is made the first time and kept is there the second time."""

from pathlib import Path


class Settings:
    def __init__(self) -> None:
        self._text: str | None = None
        self._cache: dict[str, str] = {}

    @property
    def text(self) -> str:
        if self._text is None:
            self._text = Path("settings").read_text()
        return self._text

    def load(self, name: str) -> str:
        if name not in self._cache:
            self._cache[name] = Path(name).read_text()
        return self._cache[name]

    def stamp(self) -> float:
        if not hasattr(self, "_stamp"):
            self._stamp = Path("settings").stat().st_mtime
        return self._stamp

    def fresh(self) -> str:
        if self._text is None:
            return ""
        return Path("settings").read_text()


_REGISTRY: str | None = None


def registry() -> str:
    global _REGISTRY
    if _REGISTRY is None:
        _REGISTRY = open("registry").read()
    return _REGISTRY


def shown(text: str) -> str:
    return registry() + text


async def in_a_row(settings: Settings) -> None:
    settings.text  # E: blocking-file
    settings.text
    settings.stamp()  # E: blocking-path
    print(settings.stamp())
    shown(registry())  # E: blocking-file
    registry()
    settings.fresh()  # E: blocking-file
    settings.fresh()  # E: blocking-file


async def in_a_try(settings: Settings) -> None:
    try:
        settings.text  # E: blocking-file
    except OSError:
        settings.text  # E: blocking-file
    settings.text


async def in_branches(settings: Settings, flag: bool) -> None:
    if flag:
        settings.text  # E: blocking-file
        settings.text
    else:
        settings.text  # E: blocking-file
    settings.text  # E: blocking-file


async def in_loops(settings: Settings, names: list[str]) -> None:
    for _ in names:
        settings.text  # E: blocking-file
    settings.text  # E: blocking-file
    while settings.stamp():  # E: blocking-path
        settings.stamp()
