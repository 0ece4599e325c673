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
    # What is compressed may be in memory; opening a file is reported.
    def read(self, size=-1): ...
    def readline(self, size=-1): ...
    def write(self, data): ...
    def seek(self, offset, whence=0): ...
    def flush(self): ...
    def close(self): ...
    def __iter__(self): ...
    def __next__(self): ...
