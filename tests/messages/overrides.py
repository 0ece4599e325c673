from abc import ABC, abstractmethod
from typing import Any


class Base:
    def load(self, name):  # type: ignore[no-untyped-def]
        return name

    def show(self, name: str) -> str:
        text: str = self.load(name).upper()
        return text


class Slow(Base):
    async def load(self, name: str) -> Any:
        return name
