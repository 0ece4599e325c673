"""The layer in between."""

from .client import fetch_now


class Service:
    """Knows nothing of loops."""

    def number(self) -> int:
        return fetch_now()
