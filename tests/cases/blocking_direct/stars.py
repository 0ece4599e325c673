"""Star imports bring blocking names along."""

from shutil import *
from time import *


async def cleans_up() -> None:
    sleep(1)  # E: blocking-sleep
    rmtree("build")  # E: blocking-path
    print(monotonic())


async def harmless() -> None:
    print(get_terminal_size(), strftime("%Y"))
