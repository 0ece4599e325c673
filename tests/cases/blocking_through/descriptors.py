"""Descriptors run code where the attribute is used."""

from __future__ import annotations

from pathlib import Path


class OnDisk:
    def __get__(self, instance: object, owner: type) -> str:
        return Path("value").read_text()

    def __set__(self, instance: object, value: str) -> None:
        Path("value").write_text(value)

    def __delete__(self, instance: object) -> None:
        Path("value").unlink()


class InMemory:
    def __get__(self, instance: object, owner: type) -> str:
        return "value"

    def __set__(self, instance: object, value: str) -> None:
        print(value)


class Settings:
    stored = OnDisk()
    kept = InMemory()

    def both(self) -> str:
        return self.stored + self.kept

    def one(self) -> str:
        return self.kept


async def uses(settings: Settings) -> None:
    print(settings.stored)  # E: blocking-file
    settings.stored = "a"  # E: blocking-file
    del settings.stored  # E: blocking-path
    settings.both()  # E: blocking-file


async def harmless(settings: Settings) -> None:
    print(settings.kept)
    settings.kept = "a"
    settings.one()
