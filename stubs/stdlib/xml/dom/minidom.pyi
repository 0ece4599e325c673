from io import BytesIO, StringIO
from os import PathLike
from typing import IO, Any, overload

from loopsafe import blocking

@overload
def parse(file: BytesIO | StringIO, parser=..., bufsize=...): ...
@overload
@blocking("file")
def parse(file: str | bytes | PathLike[Any] | IO[Any], parser=..., bufsize=...): ...
@overload
def parse(file, parser=..., bufsize=...): ...

class Document:
    @overload
    def writexml(
        self,
        writer: BytesIO | StringIO,
        indent=...,
        addindent=...,
        newl=...,
        encoding=...,
        standalone=...,
    ): ...
    @overload
    @blocking("file")
    def writexml(
        self, writer: IO[Any], indent=..., addindent=..., newl=..., encoding=..., standalone=...
    ): ...
    @overload
    def writexml(
        self, writer, indent=..., addindent=..., newl=..., encoding=..., standalone=...
    ): ...
