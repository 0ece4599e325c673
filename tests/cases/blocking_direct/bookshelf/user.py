"""Uses names that come through the package."""

import bookshelf as books

from . import fetch, quiet
from . import inner
from .inner import Client, pause


async def reads() -> None:
    books.rest(1)  # E: blocking-sleep
    books.fetch("http://localhost/")  # E: blocking-http
    fetch("http://localhost/")  # E: blocking-http
    pause(1)  # E: blocking-sleep
    inner.pause(1)  # E: blocking-sleep
    books.pause(1)  # E: blocking-sleep
    Client().get("http://localhost/")  # E: blocking-http
    books.Client().get("http://localhost/")  # E: blocking-http


async def looks() -> None:
    quiet(1)
    books.quiet(1)
    inner.harmless(1)
