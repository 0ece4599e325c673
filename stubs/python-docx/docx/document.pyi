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
