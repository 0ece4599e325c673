"""Functions defined and called in class bodies."""

from pathlib import Path


def read(name: str) -> str:
    return Path(name).read_text()


def name_of(name: str) -> str:
    return Path(name).name


class Settings:
    def _load(name: str) -> str:  # type: ignore[misc]
        return Path(name).read_text()

    text = _load("a")

    @staticmethod
    def load(name: str) -> str:
        return Path(name).read_text()


def make_class() -> type:
    class Local:
        text = read("a")

    return Local


def make_quiet_class() -> type:
    class Local:
        name = name_of("a")

        def load(self) -> str:
            return read("a")

    return Local


async def uses() -> None:
    make_class()  # E: blocking-file
    make_quiet_class()
    Settings()
    Settings.load("a")  # E: blocking-file
