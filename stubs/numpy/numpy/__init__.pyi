from io import BytesIO, StringIO
from typing import overload

from loopsafe import blocking

@overload
def load(
    file: BytesIO | StringIO,
    mmap_mode=...,
    allow_pickle=...,
    fix_imports=...,
    encoding=...,
    *,
    max_header_size=...,
): ...
@overload
@blocking("file")
def load(
    file, mmap_mode=..., allow_pickle=..., fix_imports=..., encoding=..., *, max_header_size=...
): ...
@overload
def save(file: BytesIO | StringIO, arr, allow_pickle=...): ...
@overload
@blocking("file")
def save(file, arr, allow_pickle=...): ...
@overload
def savez(file: BytesIO | StringIO, *args, allow_pickle=..., **kwds): ...
@overload
@blocking("file")
def savez(file, *args, allow_pickle=..., **kwds): ...
@overload
def savez_compressed(file: BytesIO | StringIO, *args, allow_pickle=..., **kwds): ...
@overload
@blocking("file")
def savez_compressed(file, *args, allow_pickle=..., **kwds): ...
@overload
def loadtxt(fname: BytesIO | StringIO | list, *args, **kwargs): ...
@overload
@blocking("file")
def loadtxt(
    fname,
    dtype=...,
    comments=...,
    delimiter=...,
    converters=...,
    skiprows=...,
    usecols=...,
    unpack=...,
    ndmin=...,
    encoding=...,
    max_rows=...,
    *,
    quotechar=...,
    like=...,
): ...
@overload
def genfromtxt(fname: BytesIO | StringIO | list, *args, **kwargs): ...
@overload
@blocking("file")
def genfromtxt(
    fname,
    dtype=...,
    comments=...,
    delimiter=...,
    skip_header=...,
    skip_footer=...,
    converters=...,
    missing_values=...,
    filling_values=...,
    usecols=...,
    names=...,
    excludelist=...,
    deletechars=...,
    replace_space=...,
    autostrip=...,
    case_sensitive=...,
    defaultfmt=...,
    unpack=...,
    usemask=...,
    loose=...,
    invalid_raise=...,
    max_rows=...,
    encoding=...,
    *,
    ndmin=...,
    like=...,
): ...
@overload
def savetxt(fname: BytesIO | StringIO, *args, **kwargs): ...
@overload
@blocking("file")
def savetxt(
    fname,
    X,
    fmt=...,
    delimiter=...,
    newline=...,
    header=...,
    footer=...,
    comments=...,
    encoding=...,
): ...
@blocking("file")
def fromfile(file, dtype=..., count=..., sep=..., offset=..., *, like=...) -> ndarray: ...
@overload
def fromregex(file: BytesIO | StringIO, regexp, dtype, encoding=...): ...
@overload
@blocking("file")
def fromregex(file, regexp, dtype, encoding=...): ...

class memmap:
    @blocking("file")
    def __new__(subtype, filename, dtype=..., mode=..., offset=..., shape=..., order=...): ...
    @blocking("file")
    def flush(self): ...

class ndarray:
    @blocking("file")
    def tofile(self, fid, /, sep=..., format=...): ...
    @blocking("file")
    def dump(self, file): ...
