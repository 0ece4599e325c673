from io import BytesIO, StringIO
from typing import IO, Any, overload

from loopsafe import blocking, calls, inspects

@overload
@inspects("obj")
@calls("default")
def dump(
    obj,
    fp: BytesIO | StringIO,
    *,
    ensure_ascii=...,
    encode_html_chars=...,
    escape_forward_slashes=...,
    sort_keys=...,
    indent=...,
    allow_nan=...,
    reject_bytes=...,
    default=...,
    separators=...,
): ...
@overload
@blocking("file")
@inspects("obj")
@calls("default")
def dump(
    obj,
    fp: IO[Any],
    *,
    ensure_ascii=...,
    encode_html_chars=...,
    escape_forward_slashes=...,
    sort_keys=...,
    indent=...,
    allow_nan=...,
    reject_bytes=...,
    default=...,
    separators=...,
): ...
@overload
@inspects("obj")
@calls("default")
def dump(
    obj,
    fp,
    *,
    ensure_ascii=...,
    encode_html_chars=...,
    escape_forward_slashes=...,
    sort_keys=...,
    indent=...,
    allow_nan=...,
    reject_bytes=...,
    default=...,
    separators=...,
): ...
@inspects("obj")
@calls("default")
def dumps(
    obj,
    *,
    ensure_ascii=...,
    encode_html_chars=...,
    escape_forward_slashes=...,
    sort_keys=...,
    indent=...,
    allow_nan=...,
    reject_bytes=...,
    default=...,
    separators=...,
): ...
@overload
def load(fp: BytesIO | StringIO, precise_float=...): ...
@overload
@blocking("file")
def load(fp: IO[Any], precise_float=...): ...
@overload
def load(fp, precise_float=...): ...
