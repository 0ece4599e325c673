import functools
import time

import named_by_a_wrapper.callers


def slow(function):
    @functools.wraps(function)
    def wrapper():
        time.sleep(1)
        return function()

    return wrapper


@slow
def help_out() -> None:
    print(named_by_a_wrapper.callers.COUNT)
