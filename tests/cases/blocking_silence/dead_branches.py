"""Branches that mypy knows to be dead on this platform and version."""

import os
import sys
import time
from typing import TYPE_CHECKING

if sys.platform == "aix":

    def pause() -> None:
        time.sleep(1)

else:

    def pause() -> None:
        print("no pause")


if sys.version_info >= (3, 0):

    def rest() -> None:
        print("no rest")

else:

    def rest() -> None:
        time.sleep(1)


def expression() -> None:
    sys.platform == "aix" and os.listdir(".")


def early() -> None:
    if sys.version_info >= (3, 0):
        return
    time.sleep(1)


def never() -> None:
    raise NotImplementedError
    time.sleep(1)


async def uses() -> None:
    pause()
    rest()
    expression()
    early()
    never()
    if TYPE_CHECKING:
        time.sleep(1)
    if sys.version_info < (3, 0):
        time.sleep(1)
    if sys.platform.startswith("aix"):
        time.sleep(1)


