from io import BytesIO
from typing import overload

from loopsafe import blocking, calls

@overload
@calls("parse_float")
def load(fp: BytesIO, /, *, parse_float=...): ...
@overload
@blocking("file")
@calls("parse_float")
def load(fp, /, *, parse_float=...): ...
@calls("parse_float")
def loads(s, /, *, parse_float=...): ...
