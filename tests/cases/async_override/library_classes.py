"""Methods that the standard library calls without awaiting."""
# mypy: allow-untyped-defs, allow-untyped-calls, no-check-untyped-defs

import json
import logging
import threading
from contextlib import suppress


class Worker(threading.Thread):
    """Does no work."""

    async def run(self):  # E: async-override
        print("never")


class Sender(logging.Handler):
    """Sends no records."""

    async def emit(self, record):  # E: async-override
        print("never")


class Encoder(json.JSONEncoder):
    """Cannot encode."""

    async def default(self, o):  # E: async-override
        return str(o)


class SyncWorker(threading.Thread):
    """Works."""

    def run(self):
        print("work")

    async def stop(self):
        print("not called by threading")


if __name__ == "__main__":
    for thread in (Worker(), SyncWorker()):
        thread.start()
        thread.join()
    logger = logging.getLogger(__name__)
    logger.addHandler(Sender())
    logger.error("lost")
    with suppress(TypeError, RecursionError):
        json.dumps(object(), cls=Encoder)
