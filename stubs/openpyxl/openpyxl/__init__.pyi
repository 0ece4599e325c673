from io import BytesIO, StringIO
from pathlib import PurePath
from typing import IO, Any, overload

from loopsafe import blocking

@overload
def load_workbook(
    filename: BytesIO | StringIO,
    read_only=...,
    keep_vba=...,
    data_only=...,
    keep_links=...,
    rich_text=...,
) -> Workbook: ...
@overload
@blocking("file")
def load_workbook(
    filename: str | PurePath | IO[Any],
    read_only=...,
    keep_vba=...,
    data_only=...,
    keep_links=...,
    rich_text=...,
) -> Workbook: ...
@overload
def load_workbook(
    filename, read_only=..., keep_vba=..., data_only=..., keep_links=..., rich_text=...
) -> Workbook: ...

class Workbook:
    @overload
    def save(self, filename: BytesIO | StringIO): ...
    @overload
    @blocking("file")
    def save(self, filename: str | PurePath | IO[Any]): ...
    @overload
    def save(self, filename): ...
