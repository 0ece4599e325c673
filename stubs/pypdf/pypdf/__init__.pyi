from io import BytesIO, StringIO
from pathlib import PurePath
from typing import IO, Any, overload

from loopsafe import blocking

class PdfReader:
    @overload
    def __init__(
        self,
        stream: BytesIO | StringIO,
        strict=...,
        password=...,
        *,
        root_object_recovery_limit=...,
        xref_stream_maximum_entries=...,
    ): ...
    @overload
    @blocking("file")
    def __init__(
        self,
        stream: str | PurePath | IO[Any],
        strict=...,
        password=...,
        *,
        root_object_recovery_limit=...,
        xref_stream_maximum_entries=...,
    ): ...
    @overload
    def __init__(
        self,
        stream,
        strict=...,
        password=...,
        *,
        root_object_recovery_limit=...,
        xref_stream_maximum_entries=...,
    ): ...

class PdfWriter:
    @overload
    def write(self, stream: BytesIO | StringIO): ...
    @overload
    @blocking("file")
    def write(self, stream: str | PurePath | IO[Any]): ...
    @overload
    def write(self, stream): ...
    @overload
    def append(self, fileobj: BytesIO | PdfReader, **kwargs): ...
    @overload
    @blocking("file")
    def append(self, fileobj: str | PurePath | IO[Any], **kwargs): ...
    @overload
    def append(
        self, fileobj, outline_item=..., pages=..., import_outline=..., excluded_fields=...
    ): ...
