import sys
from os import PathLike
from typing import Any, overload

from loopsafe import blocking

if sys.version_info >= (3, 14):
    @overload
    @blocking("file")
    def open(
        file: str | bytes | PathLike[Any],
        /,
        mode=...,
        *,
        level=...,
        options=...,
        zstd_dict=...,
        encoding=...,
        errors=...,
        newline=...,
    ): ...
    @overload
    def open(
        file,
        /,
        mode=...,
        *,
        level=...,
        options=...,
        zstd_dict=...,
        encoding=...,
        errors=...,
        newline=...,
    ): ...

    class ZstdFile:
        @overload
        @blocking("file")
        def __init__(
            self,
            file: str | bytes | PathLike[Any],
            /,
            mode=...,
            *,
            level=...,
            options=...,
            zstd_dict=...,
        ): ...
        @overload
        def __init__(self, file, /, mode=..., *, level=..., options=..., zstd_dict=...): ...
