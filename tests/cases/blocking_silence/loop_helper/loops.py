"""The question."""

import asyncio


def running_loop() -> asyncio.AbstractEventLoop | None:
    """Return the loop that runs here, if one does."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
