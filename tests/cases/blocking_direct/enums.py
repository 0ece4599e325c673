"""Classes with a metaclass, whose members are found in another order."""

import enum
import time


class Colour(enum.Enum):
    RED = "red"

    @classmethod
    def by_name(cls, name: str) -> "Colour":
        return cls[name]

    def wait(self) -> None:
        time.sleep(0.01)


async def main() -> None:
    for colour in Colour:
        colour.wait()  # E: blocking-sleep
    Colour.by_name("RED")
    Colour["RED"].wait()  # E: blocking-sleep
