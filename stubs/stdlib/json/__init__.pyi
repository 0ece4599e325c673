from io import BytesIO, StringIO
from typing import IO, Any, overload

from loopsafe import blocking, calls, inspects, sync_only

@overload
@inspects("obj")
@calls("default")
def dump(
    obj,
    fp: BytesIO | StringIO,
    *,
    skipkeys=...,
    ensure_ascii=...,
    check_circular=...,
    allow_nan=...,
    cls=...,
    indent=...,
    separators=...,
    default=...,
    sort_keys=...,
    **kw,
): ...
@overload
@blocking("file")
@inspects("obj")
@calls("default")
def dump(
    obj,
    fp: IO[Any],
    *,
    skipkeys=...,
    ensure_ascii=...,
    check_circular=...,
    allow_nan=...,
    cls=...,
    indent=...,
    separators=...,
    default=...,
    sort_keys=...,
    **kw,
): ...
@overload
@inspects("obj")
@calls("default")
def dump(
    obj,
    fp,
    *,
    skipkeys=...,
    ensure_ascii=...,
    check_circular=...,
    allow_nan=...,
    cls=...,
    indent=...,
    separators=...,
    default=...,
    sort_keys=...,
    **kw,
): ...
@inspects("obj")
@calls("default")
def dumps(
    obj,
    *,
    skipkeys=...,
    ensure_ascii=...,
    check_circular=...,
    allow_nan=...,
    cls=...,
    indent=...,
    separators=...,
    default=...,
    sort_keys=...,
    **kw,
): ...
@overload
@calls("object_hook", "parse_float", "parse_int", "parse_constant", "object_pairs_hook")
def load(
    fp: BytesIO | StringIO,
    *,
    cls=...,
    object_hook=...,
    parse_float=...,
    parse_int=...,
    parse_constant=...,
    object_pairs_hook=...,
    **kw,
): ...
@overload
@blocking("file")
@calls("object_hook", "parse_float", "parse_int", "parse_constant", "object_pairs_hook")
def load(
    fp: IO[Any],
    *,
    cls=...,
    object_hook=...,
    parse_float=...,
    parse_int=...,
    parse_constant=...,
    object_pairs_hook=...,
    **kw,
): ...
@overload
@calls("object_hook", "parse_float", "parse_int", "parse_constant", "object_pairs_hook")
def load(
    fp,
    *,
    cls=...,
    object_hook=...,
    parse_float=...,
    parse_int=...,
    parse_constant=...,
    object_pairs_hook=...,
    **kw,
): ...
@calls("object_hook", "parse_float", "parse_int", "parse_constant", "object_pairs_hook")
def loads(
    s,
    *,
    cls=...,
    object_hook=...,
    parse_float=...,
    parse_int=...,
    parse_constant=...,
    object_pairs_hook=...,
    **kw,
): ...

class JSONEncoder:
    @sync_only
    def default(self, o): ...
    @inspects("o")
    def encode(self, o): ...
