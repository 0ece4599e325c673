from io import BytesIO, StringIO
from typing import IO, Any, overload

from loopsafe import blocking

@blocking("path")
def find(domain, localedir=..., languages=..., all=...): ...
@blocking("file")
def install(domain, localedir=..., codeset=..., *, names=...): ...
@blocking("file")
def translation(domain, localedir=..., languages=..., class_=..., fallback=..., codeset=...): ...

class NullTranslations:
    @overload
    def __init__(self, fp: BytesIO | StringIO): ...
    @overload
    @blocking("file")
    def __init__(self, fp: IO[Any]): ...
    @overload
    def __init__(self, fp=...): ...
