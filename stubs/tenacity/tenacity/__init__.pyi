from typing import overload

from loopsafe import blocking, calls, nonblocking, wraps

# waits between attempts: in a sync function with time.sleep, but only after a failure
@overload
@wraps("func")
def retry(func, /): ...
@overload
@wraps("return")
def retry(*dargs, **dkw): ...

class Retrying:
    @blocking("sleep", instead="tenacity.AsyncRetrying", when="iterated")
    def __iter__(self): ...
    @calls("fn")
    def __call__(self, fn, *args, **kwargs): ...
    @wraps("f")
    def wraps(self, f): ...

class Future:
    # That of an attempt, which is over when anybody gets to see it.
    @nonblocking
    def exception(self, timeout=...): ...
    @nonblocking
    def result(self, timeout=...): ...
