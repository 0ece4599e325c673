"""A private constant (`_IS_SYNC`), set once, decides which of two twins a module is; what somebody can set does not."""

import asyncio
import time

_IS_SYNC = False
_PATIENT = False
_SLOW = False
_LATE = False
HURRIED = True

if time.time() > 0:
    _SLOW = True
_LATE |= True


def be_patient() -> None:
    global _PATIENT
    _PATIENT = True


def pause() -> None:
    if _IS_SYNC:
        time.sleep(0.01)


def pause_if_patient() -> None:
    if _PATIENT:
        time.sleep(0.01)


async def twin() -> None:
    if _IS_SYNC:
        time.sleep(0.01)
    else:
        await asyncio.sleep(0.01)


async def twin_turned_round() -> None:
    if not _IS_SYNC:
        await asyncio.sleep(0.01)
        return
    time.sleep(0.01)


async def through_a_helper() -> None:
    pause()


async def the_other_twin() -> None:
    if not _IS_SYNC:
        time.sleep(0.01)  # E: blocking-sleep


async def set_by_a_function() -> None:
    pause_if_patient()  # E: blocking-sleep


async def set_again_below() -> None:
    if _SLOW:
        time.sleep(0.01)  # E: blocking-sleep


async def changed_below() -> None:
    if _LATE:
        time.sleep(0.01)  # E: blocking-sleep


async def set_by_anybody() -> None:
    if HURRIED:
        time.sleep(0.01)  # E: blocking-sleep


async def main() -> None:
    await twin()
    await twin_turned_round()
    await through_a_helper()
    await the_other_twin()
    be_patient()
    await set_by_a_function()
    await set_again_below()
    await changed_below()
    await set_by_anybody()


if __name__ == "__main__":
    asyncio.run(main())
