import sys
from io import BytesIO, StringIO
from os import PathLike
from typing import IO, Any, overload

from loopsafe import blocking

if sys.version_info < (3, 13):
    @overload
    def decode(in_file: BytesIO | StringIO, out_file=..., mode=..., quiet=...): ...
    @overload
    @blocking("file")
    def decode(
        in_file: str | bytes | PathLike[Any] | IO[Any], out_file=..., mode=..., quiet=...
    ): ...
    @overload
    def decode(in_file, out_file=..., mode=..., quiet=...): ...
    @overload
    def encode(in_file: BytesIO | StringIO, out_file, name=..., mode=..., *, backtick=...): ...
    @overload
    @blocking("file")
    def encode(
        in_file: str | bytes | PathLike[Any] | IO[Any],
        out_file,
        name=...,
        mode=...,
        *,
        backtick=...,
    ): ...
    @overload
    def encode(in_file, out_file, name=..., mode=..., *, backtick=...): ...
