from io import BytesIO, StringIO
from typing import IO, Any, overload

from loopsafe import blocking

@overload
def load(fp: BytesIO | StringIO): ...
@overload
@blocking("file")
def load(fp): ...
@overload
def dump(mapping, fp: StringIO, *, sort_keys=...): ...
@overload
@blocking("file")
def dump(mapping, fp: IO[Any], *, sort_keys=...): ...
@overload
def dump(mapping, fp, *, sort_keys=...): ...
