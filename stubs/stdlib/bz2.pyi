from os import PathLike
from typing import Any, overload

from loopsafe import blocking

@overload
@blocking("file")
def open(
    filename: str | bytes | PathLike[Any],
    mode=...,
    compresslevel=...,
    encoding=...,
    errors=...,
    newline=...,
): ...
@overload
def open(filename, mode=..., compresslevel=..., encoding=..., errors=..., newline=...): ...

class BZ2File:
    @overload
    @blocking("file")
    def __init__(self, filename: str | bytes | PathLike[Any], mode=..., *, compresslevel=...): ...
    @overload
    def __init__(self, filename, mode=..., *, compresslevel=...): ...
