"""A chain of a dozen helpers."""

import time


async def start() -> None:
    one()  # E: blocking-sleep
    quiet_one()


def one() -> None:
    two()


def two() -> None:
    three()


def three() -> None:
    four()


def four() -> None:
    five()


def five() -> None:
    six()


def six() -> None:
    seven()


def seven() -> None:
    eight()


def eight() -> None:
    nine()


def nine() -> None:
    ten()


def ten() -> None:
    eleven()


def eleven() -> None:
    twelve()


def twelve() -> None:
    time.sleep(1)


def quiet_one() -> None:
    quiet_two()


def quiet_two() -> None:
    quiet_three()


def quiet_three() -> None:
    print("nothing here")
