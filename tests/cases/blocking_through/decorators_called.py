"""Decorators that are called like functions, and those that have a wrapper for each kind of function."""

import functools
import time
from functools import lru_cache, wraps
from typing import Any, Callable, ParamSpec, TypeVar, overload, Awaitable, Union
import inspect

P = ParamSpec("P")
R = TypeVar("R")


def logged(fn: Callable[P, R]) -> Callable[P, R]:
    @wraps(fn)
    def inner(*args: P.args, **kwargs: P.kwargs) -> R:
        return fn(*args, **kwargs)
    return inner


def read() -> str:
    return open("/tmp/x").read()


def pure() -> str:
    return ""


read2 = logged(read)
pure2 = logged(pure)
read3 = lru_cache(maxsize=None)(read)
read4 = lru_cache(read)
pure4 = lru_cache(pure)
read5 = functools.cache(read)


@overload
def maybe(fn: Callable[P, R]) -> Callable[P, R]: ...
@overload
def maybe(*, name: str) -> Callable[[Callable[P, R]], Callable[P, R]]: ...
def maybe(fn: Any = None, *, name: str = "") -> Any:
    def deco(f: Callable[P, R]) -> Callable[P, R]:
        @wraps(f)
        def inner(*args: P.args, **kwargs: P.kwargs) -> R:
            print(name)
            return f(*args, **kwargs)
        return inner
    if fn is not None:
        return deco(fn)
    return deco


@maybe
def m_read() -> str:
    return read()


@maybe(name="x")
def m_read2() -> str:
    return read()


@maybe
def m_pure() -> str:
    return ""


@maybe(name="x")
def m_pure2() -> str:
    return ""


def any_deco(fn: Callable[..., Any]) -> Callable[..., Any]:
    if inspect.iscoroutinefunction(fn):
        @wraps(fn)
        async def awrapper(*a: Any, **k: Any) -> Any:
            return await fn(*a, **k)
        return awrapper

    @wraps(fn)
    def wrapper(*a: Any, **k: Any) -> Any:
        return fn(*a, **k)
    return wrapper


@any_deco
def both_read() -> str:
    return read()


@any_deco
def both_pure() -> str:
    return ""


@overload
def conv(x: int) -> int: ...
@overload
def conv(x: str) -> str: ...
def conv(x: Union[int, str]) -> Union[int, str]:
    time.sleep(0.1)
    return x


class Api:
    def __init__(self) -> None:
        self.read = logged(self._read)
        self.pure = logged(self._pure)
        self.cb: Callable[[], str] = read

    def _read(self) -> str:
        return read()

    def _pure(self) -> str:
        return ""

    load = staticmethod(read)
    alias = _read
    pure_alias = _pure


async def main(api: Api) -> None:
    read2()  # E: blocking-file
    pure2()
    read3()  # E: blocking-file
    read4()  # E: blocking-file
    pure4()
    read5()  # E: blocking-file
    m_read()  # E: blocking-file
    m_read2()  # E: blocking-file
    m_pure()
    m_pure2()
    both_read()  # E: blocking-file
    both_pure()
    conv(1)  # E: blocking-sleep
    api.read()  # E: blocking-file
    api.pure()
    api.load()  # E: blocking-file
    api.alias()  # E: blocking-file
    api.pure_alias()
    logged(read)()  # E: blocking-file
    logged(pure)()
    x = logged(read)
    x()  # E: blocking-file
