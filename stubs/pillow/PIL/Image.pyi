from io import BytesIO, StringIO
from pathlib import PurePath
from typing import IO, Any, overload

from loopsafe import blocking

@overload
def open(fp: BytesIO | StringIO, mode=..., formats=...) -> Image: ...
@overload
@blocking("file")
def open(fp: str | PurePath | IO[Any], mode=..., formats=...) -> Image: ...
@overload
def open(fp, mode=..., formats=...) -> Image: ...

class Image:
    @overload
    def save(self, fp: BytesIO | StringIO, format=..., **params): ...
    @overload
    @blocking("file")
    def save(self, fp: str | PurePath | IO[Any], format=..., **params): ...
    @overload
    def save(self, fp, format=..., **params): ...
    @blocking("subprocess")
    def show(self, title=...): ...
