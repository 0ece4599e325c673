import functools
import time
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from order_in_a_cycle.wrapped import help_out

P = ParamSpec("P")
T = TypeVar("T")


def slow(f: Callable[P, T]) -> Callable[P, T]:
    @functools.wraps(f)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
        help_out()
        time.sleep(1)
        return f(*args, **kwargs)

    return wrapper
