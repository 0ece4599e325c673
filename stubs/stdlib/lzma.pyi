from os import PathLike
from typing import Any, overload

from loopsafe import blocking

@overload
@blocking("file")
def open(
    filename: str | bytes | PathLike[Any],
    mode=...,
    *,
    format=...,
    check=...,
    preset=...,
    filters=...,
    encoding=...,
    errors=...,
    newline=...,
): ...
@overload
def open(
    filename,
    mode=...,
    *,
    format=...,
    check=...,
    preset=...,
    filters=...,
    encoding=...,
    errors=...,
    newline=...,
): ...

class LZMAFile:
    @overload
    @blocking("file")
    def __init__(
        self,
        filename: str | bytes | PathLike[Any] = ...,
        mode=...,
        *,
        format=...,
        check=...,
        preset=...,
        filters=...,
    ): ...
    @overload
    def __init__(
        self, filename=..., mode=..., *, format=..., check=..., preset=..., filters=...
    ): ...
