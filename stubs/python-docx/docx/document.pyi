from io import BytesIO, StringIO
from pathlib import PurePath
from typing import IO, Any, overload

from loopsafe import blocking

class Document:
    @overload
    def save(self, path_or_stream: BytesIO | StringIO): ...
    @overload
    @blocking("file")
    def save(self, path_or_stream: str | PurePath | IO[Any]): ...
    @overload
    def save(self, path_or_stream): ...
    @overload
    def add_picture(self, image_path_or_stream: BytesIO, width=..., height=...): ...
    @overload
    @blocking("file")
    def add_picture(self, image_path_or_stream, width=..., height=...): ...
