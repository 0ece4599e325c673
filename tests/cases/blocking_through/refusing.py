"""Helpers that fail where a loop runs: whoever calls one goes on only where none does."""

import asyncio
import time


def only_outside() -> None:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        pass
    else:
        raise RuntimeError("use the async one")


def only_outside_by_answer() -> None:
    if loop_runs():
        raise RuntimeError("use the async one")


def loop_runs() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def only_inside() -> None:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        raise RuntimeError("use the sync one") from None


def warns() -> None:
    if loop_runs():
        print("use the async one")


def only_outside_by_return() -> None:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return
    raise RuntimeError("use the async one")


def only_outside_if(strict: bool) -> None:
    if not strict:
        return
    if loop_runs():
        raise RuntimeError("use the async one")


def only_outside_if_both(strict: bool) -> None:
    if strict and loop_runs():
        raise RuntimeError("use the async one")


def swallows() -> None:
    try:
        asyncio.get_running_loop()
        raise RuntimeError("use the async one")
    except RuntimeError:
        pass


class Client:
    def check(self) -> None:
        if loop_runs():
            raise RuntimeError("use the async one")

    def fetch(self) -> None:
        self.check()
        time.sleep(1)


class Lax(Client):
    def check(self) -> None:
        print("do as you like")


def refuses() -> None:
    only_outside()
    time.sleep(1)


def refuses_by_answer() -> None:
    only_outside_by_answer()
    time.sleep(1)


def refuses_by_return() -> None:
    only_outside_by_return()
    time.sleep(1)


def may_refuse() -> None:
    only_outside_if(strict=False)
    time.sleep(1)


def may_refuse_for_both() -> None:
    only_outside_if_both(strict=False)
    time.sleep(1)


def swallowed() -> None:
    swallows()
    time.sleep(1)


def wants_a_loop() -> None:
    only_inside()
    time.sleep(1)


def only_warns() -> None:
    warns()
    time.sleep(1)


def too_late() -> None:
    time.sleep(1)
    only_outside()


async def refused(kind: int) -> None:
    if kind == 1:
        refuses()
    elif kind == 2:
        refuses_by_answer()
    else:
        refuses_by_return()


async def not_refused() -> None:
    wants_a_loop()  # E: blocking-sleep
    only_warns()  # E: blocking-sleep
    too_late()  # E: blocking-sleep
    may_refuse()  # E: blocking-sleep
    may_refuse_for_both()  # E: blocking-sleep
    swallowed()  # E: blocking-sleep
    Lax().fetch()  # E: blocking-sleep
