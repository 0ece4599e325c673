"""The half that is async."""


class Repository:
    """Reads from somewhere far away."""

    async def find(self, number: int) -> str | None:
        return None if number else "ann"

    async def count(self) -> int:
        return 1
