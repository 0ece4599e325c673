from os import PathLike
from typing import Any, overload

from loopsafe import blocking

@overload
@blocking("file")
def open(f: str | bytes | PathLike[Any], mode=...): ...
@overload
def open(f, mode=...): ...

class Wave_read:
    @overload
    @blocking("file")
    def __init__(self, f: str | bytes | PathLike[Any]): ...
    @overload
    def __init__(self, f): ...

class Wave_write:
    @overload
    @blocking("file")
    def __init__(self, f: str | bytes | PathLike[Any]): ...
    @overload
    def __init__(self, f): ...
