from io import BytesIO, StringIO
from typing import IO, Any, overload

from loopsafe import blocking, inspects

@overload
@inspects("obj")
def dump(obj, file: BytesIO | StringIO, protocol=..., *, fix_imports=..., buffer_callback=...): ...
@overload
@blocking("file")
@inspects("obj")
def dump(obj, file: IO[Any], protocol=..., *, fix_imports=..., buffer_callback=...): ...
@overload
@inspects("obj")
def dump(obj, file, protocol=..., *, fix_imports=..., buffer_callback=...): ...
@inspects("obj")
def dumps(obj, protocol=..., *, fix_imports=..., buffer_callback=...): ...
@overload
def load(file: BytesIO | StringIO, *, fix_imports=..., encoding=..., errors=..., buffers=...): ...
@overload
@blocking("file")
def load(file: IO[Any], *, fix_imports=..., encoding=..., errors=..., buffers=...): ...
@overload
def load(file, *, fix_imports=..., encoding=..., errors=..., buffers=...): ...
