"""Helpers that stand before and after their use."""

import time

import requests


def before(url: str) -> str:
    return requests.get(url).text


async def uses(url: str) -> None:
    before(url)  # E: blocking-http
    after(url)  # E: blocking-http
    twice(url)  # E: blocking-http
    print(before(url), after(url))  # E: blocking-http, blocking-http


async def uses_harmless(url: str) -> None:
    shout(url)
    print(shout(shout(url)))
    name_only(url)
    zero()


def after(url: str) -> str:
    return requests.get(url).text


def twice(url: str) -> str:
    return before(url) + after(url)


def shout(text: str) -> str:
    return text.upper()


def name_only(url: str) -> object:
    return before


def zero() -> None:
    time.sleep(0)


def sync_use(url: str) -> str:
    return twice(url)
