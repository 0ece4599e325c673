"""Functions of the standard library that typeshed declares as objects with ``__call__``."""

import shutil
from shutil import rmtree


async def removes() -> None:
    rmtree("build")  # E: blocking-path
    shutil.rmtree("build")  # E: blocking-path
