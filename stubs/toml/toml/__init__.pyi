from io import BytesIO, StringIO
from typing import IO, Any, overload

from loopsafe import blocking

@overload
def load(f: BytesIO | StringIO, _dict=..., decoder=...): ...
@overload
@blocking("file")
def load(f, _dict=..., decoder=...): ...
@overload
def dump(o, f: BytesIO | StringIO, encoder=...): ...
@overload
@blocking("file")
def dump(o, f: IO[Any], encoder=...): ...
@overload
def dump(o, f, encoder=...): ...
