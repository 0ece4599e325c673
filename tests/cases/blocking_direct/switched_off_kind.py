# mypy: disable-error-code="blocking-sleep"
"""One kind of blocking is switched off in this module."""

import time

import requests


async def work() -> None:
    time.sleep(1)
    requests.get("http://localhost/")  # E: blocking-http
