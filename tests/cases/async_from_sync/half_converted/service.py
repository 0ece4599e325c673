"""The half that is still sync."""

import asyncio

from .repository import Repository


class Service:
    """Uses the repository as if it were sync."""

    def __init__(self, repository: Repository) -> None:
        self.repository = repository

    def exists(self, number: int) -> bool:
        return self.repository.find(number) is not None  # E: async-from-sync

    def report(self) -> str:
        return f"{self.repository.count()} users"  # E: async-from-sync

    def really_exists(self, number: int) -> bool:
        return asyncio.run(self.repository.find(number)) is not None
