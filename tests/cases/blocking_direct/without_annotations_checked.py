# mypy: allow-untyped-defs, allow-untyped-calls
"""Functions without annotations whose bodies mypy checks (``check_untyped_defs``)."""

import time

import requests


async def blocks(url):
    time.sleep(1)  # E: blocking-sleep
    session = requests.Session()
    session.get(url)  # E: blocking-http


async def harmless(url, session):
    session.get(url)
    time.sleep(0)
