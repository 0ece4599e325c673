from typing import overload

from loopsafe import calls, dispatches, iterates, sync_only, wraps

@wraps("user_function")
@sync_only("user_function")
def cache(user_function, /): ...
@wraps("mycmp")
@sync_only("mycmp")
def cmp_to_key(mycmp): ...
@overload
@sync_only("return")
@wraps("return")
def lru_cache(maxsize: int | None = ..., typed=...): ...
@overload
@sync_only("maxsize")
@wraps("maxsize")
def lru_cache(maxsize, typed=...): ...
@calls("function")
@iterates("iterable")
def reduce(function, iterable, initial=..., /): ...
@dispatches("register")
@wraps("func")
def singledispatch(func): ...
@wraps("wrapper")
def update_wrapper(wrapper, wrapped, assigned=..., updated=...): ...

class cached_property:
    @wraps("func")
    @sync_only("func")
    def __init__(self, func): ...

class partial:
    @wraps("func")
    def __init__(self, func, /, *args, **keywords): ...

class partialmethod:
    @wraps("func")
    def __init__(self, func, /, *args, **keywords): ...

class singledispatchmethod:
    @dispatches("register")
    @wraps("func")
    def __init__(self, func): ...

# Last, for it hides the marker of the same name.
@wraps("return")
def wraps(wrapped, assigned=..., updated=...): ...
