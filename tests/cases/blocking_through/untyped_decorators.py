# mypy: allow-untyped-defs, allow-untyped-calls, allow-untyped-decorators, no-check-untyped-defs
"""Decorators without types: their wrapper decides."""

import asyncio
import functools

import requests


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print("called")
        return function(*args, **kwargs)

    return wrapper


def in_thread(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        return await asyncio.to_thread(function, *args, **kwargs)

    return wrapper


def replaced(function):
    def wrapper(*args, **kwargs):
        return "nothing"

    return wrapper


@logged
def logged_fetch(url):
    return requests.get(url).text


@in_thread
def threaded_fetch(url):
    return requests.get(url).text


@replaced
def replaced_fetch(url):
    return requests.get(url).text


@logged
def logged_upper(text):
    return text.upper()


async def uses():
    logged_fetch("a")  # E: blocking-http
    await threaded_fetch("a")
    replaced_fetch("a")
    logged_upper("a")
