"""Decorators that keep what a function does."""

import functools
import time
from collections.abc import Callable
from typing import Any, TypeVar

import requests
from typing_extensions import ParamSpec

P = ParamSpec("P")
T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])


def logged(function: Callable[P, T]) -> Callable[P, T]:
    @functools.wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
        print("called")
        return function(*args, **kwargs)

    return wrapper


def retried(times: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    def decorate(function: Callable[P, T]) -> Callable[P, T]:
        @functools.wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
            for _ in range(times):
                try:
                    return function(*args, **kwargs)
                except OSError:
                    time.sleep(1)
            return function(*args, **kwargs)

        return wrapper

    return decorate


def registered(function: F) -> F:
    print(function)
    return function


@logged
def logged_fetch(url: str) -> str:
    return requests.get(url).text


@logged
def logged_upper(text: str) -> str:
    return text.upper()


@retried(3)
def retried_upper(text: str) -> str:
    return text.upper()


@registered
def registered_fetch(url: str) -> str:
    return requests.get(url).text


@functools.lru_cache
def cached_fetch(url: str) -> str:
    return requests.get(url).text


@functools.lru_cache(maxsize=3)
def cached_fetch_of_three(url: str) -> str:
    return requests.get(url).text


@functools.cache
def cached_upper(text: str) -> str:
    return text.upper()


@registered
@logged
def twice_decorated(url: str) -> str:
    return requests.get(url).text


class Api:
    @logged
    def fetch(self) -> str:
        return requests.get("http://localhost/").text

    @logged
    def name(self) -> str:
        return "api"


async def blocks(api: Api) -> None:
    logged_fetch("a")  # E: blocking-http
    retried_upper("a")  # E: blocking-sleep
    registered_fetch("a")  # E: blocking-http
    cached_fetch("a")  # E: blocking-http
    cached_fetch_of_three("a")  # E: blocking-http
    twice_decorated("a")  # E: blocking-http
    api.fetch()  # E: blocking-http


async def harmless(api: Api) -> None:
    logged_upper("a")
    cached_upper("a")
    api.name()
    cached_fetch.cache_clear()
