"""What the package hands on."""

from time import sleep as pause

from requests import Session as Client

__all__ = ["Client", "harmless", "pause"]


def harmless(seconds: float) -> None:
    print(seconds)
