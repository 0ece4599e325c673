# mypy: allow-untyped-calls, no-warn-unused-ignores
import functools
import time
from dataclasses import dataclass, field
from functools import lru_cache, partial, wraps
from contextlib import contextmanager
from pathlib import Path
from typing import Callable, ParamSpec, TypeVar, Iterator, Any, Generic
import requests

P = ParamSpec("P")
R = TypeVar("R")


def logged(fn: Callable[P, R]) -> Callable[P, R]:
    @wraps(fn)
    def inner(*args: P.args, **kwargs: P.kwargs) -> R:
        return fn(*args, **kwargs)
    return inner


def retry(fn: Callable[P, R]) -> Callable[P, R]:
    @wraps(fn)
    def inner(*args: P.args, **kwargs: P.kwargs) -> R:
        time.sleep(1)
        return fn(*args, **kwargs)
    return inner


def read() -> str:
    return open("/tmp/x").read()


def pure() -> str:
    return ""


fetch = requests.get
alias = read
read2 = logged(read)
pure2 = logged(pure)
pure_retry = retry(pure)
read3 = lru_cache(read)
read4 = partial(read)
lam = lambda: read()


class Memo(Generic[P, R]):
    def __init__(self, fn: Callable[P, R]) -> None:
        self.fn = fn

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return self.fn(*args, **kwargs)


@dataclass
class Client:
    token: str = field(default_factory=read)
    l: str = field(default_factory=lambda: open("x").read())
    n: str = field(default_factory=pure)


@dataclass
class Client2(Client):
    z: int = 0


class Base:
    hook = staticmethod(read)
    quiet = staticmethod(pure)
    cb: Callable[[], str] = read

    def __init__(self) -> None:
        self.load = logged(self._load)
        self.noload = logged(self._noload)

    def _load(self) -> str:
        return read()

    def _noload(self) -> str:
        return ""


@contextmanager
def opened(p):  # type: ignore[no-untyped-def]
    yield open(p)


@contextmanager
def lazy(p):  # type: ignore[no-untyped-def]
    yield Path(p)


def paths():  # type: ignore[no-untyped-def]
    yield Path("x")


class Untyped:
    repo = None

    def __init__(self, x):  # type: ignore[no-untyped-def]
        self._s = None
        self.paths = [Path("x")]
        self.by = {"a": Path("x")}

    def session(self):  # type: ignore[no-untyped-def]
        if self._s is None:
            self._s = requests.Session()
        return self._s


def any_deco(fn: Callable[..., Any]) -> Callable[..., Any]:
    if isinstance(fn, str):
        @wraps(fn)
        async def awrapper(*a: Any, **k: Any) -> Any:
            return await fn(*a, **k)
        return awrapper

    @wraps(fn)
    def wrapper(*a: Any, **k: Any) -> Any:
        return fn(*a, **k)
    return wrapper
