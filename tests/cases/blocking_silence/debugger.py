"""To stop the program is what a debugger is there for."""

import pdb

CAREFUL = False


def validate(state: dict[str, int]) -> None:
    if not state:
        pdb.set_trace()
        breakpoint()


async def transition(state: dict[str, int]) -> None:
    if CAREFUL:
        validate(state)
