from io import BytesIO, StringIO
from typing import IO, Any, overload

from loopsafe import blocking

@overload
def load(fp: BytesIO | StringIO): ...
@overload
@blocking("file")
def load(fp): ...
@overload
def dump(data, fp: StringIO, *, sort_keys=...): ...
@overload
@blocking("file")
def dump(data, fp: IO[Any], *, sort_keys=...): ...
@overload
def dump(data, fp, *, sort_keys=...): ...
