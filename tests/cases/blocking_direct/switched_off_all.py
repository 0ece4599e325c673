# mypy: disable-error-code="blocking-call"
"""All kinds of blocking are switched off in this module."""

import time

import requests


async def work() -> None:
    time.sleep(1)
    requests.get("http://localhost/")
