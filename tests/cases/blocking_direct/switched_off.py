"""Errors are ordinary mypy errors: they can be ignored one by one, by their own code or by the parent's (mypy then asks for the narrower one)."""

import time

import requests


async def ignored() -> None:
    time.sleep(1)  # type: ignore[blocking-sleep]
    time.sleep(1)  # type: ignore[blocking-call]  # E: unused-ignore
    time.sleep(0)  # type: ignore[blocking-sleep]  # E: unused-ignore
    requests.get("http://localhost/")  # type: ignore[blocking-sleep]  # E: blocking-http, unused-ignore
