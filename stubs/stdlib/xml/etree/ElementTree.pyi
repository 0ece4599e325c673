from io import BytesIO, StringIO
from os import PathLike
from typing import IO, Any, overload

from loopsafe import blocking

@overload
@blocking("file")
def iterparse(source: str | bytes | PathLike[Any], events=..., parser=...): ...
@overload
def iterparse(source: BytesIO | StringIO, events=..., parser=...): ...
@overload
@blocking("file", when="iterated")
def iterparse(source: IO[Any], events=..., parser=...): ...
@overload
def iterparse(source, events=..., parser=...): ...
@overload
def parse(source: BytesIO | StringIO, parser=...): ...
@overload
@blocking("file")
def parse(source: str | bytes | PathLike[Any] | IO[Any], parser=...): ...
@overload
def parse(source, parser=...): ...

class ElementTree:
    @overload
    def __init__(self, element=..., file: BytesIO | StringIO | None = ...): ...
    @overload
    @blocking("file")
    def __init__(self, element=..., file: str | bytes | PathLike[Any] | IO[Any] = ...): ...
    @overload
    def __init__(self, element=..., file=...): ...
    @overload
    def parse(self, source: BytesIO | StringIO, parser=...): ...
    @overload
    @blocking("file")
    def parse(self, source: str | bytes | PathLike[Any] | IO[Any], parser=...): ...
    @overload
    def parse(self, source, parser=...): ...
    @overload
    def write(
        self,
        file_or_filename: BytesIO | StringIO,
        encoding=...,
        xml_declaration=...,
        default_namespace=...,
        method=...,
        *,
        short_empty_elements=...,
    ): ...
    @overload
    @blocking("file")
    def write(
        self,
        file_or_filename: str | bytes | PathLike[Any] | IO[Any],
        encoding=...,
        xml_declaration=...,
        default_namespace=...,
        method=...,
        *,
        short_empty_elements=...,
    ): ...
    @overload
    def write(
        self,
        file_or_filename,
        encoding=...,
        xml_declaration=...,
        default_namespace=...,
        method=...,
        *,
        short_empty_elements=...,
    ): ...
