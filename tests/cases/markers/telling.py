"""``@tells_context`` on the project's own question of where the code runs."""

import time

from loopsafe import tells_context


@tells_context("loop")
def in_async() -> bool:
    return bool(time.monotonic())


@tells_context("thread")
def thread_name() -> str:
    return "main"


def unmarked() -> bool:
    return bool(time.monotonic())


def sleep_outside() -> None:
    if not in_async():
        time.sleep(1)


def sleep_in_worker() -> None:
    if thread_name() == "worker":
        time.sleep(1)


def sleep_sometimes() -> None:
    if not unmarked():
        time.sleep(1)


async def uses() -> None:
    sleep_outside()
    sleep_in_worker()
    sleep_sometimes()  # E: blocking-sleep
