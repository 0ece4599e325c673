from os import PathLike
from typing import Any, overload

from loopsafe import blocking, calls, nonblocking

@overload
@blocking("file")
def open(
    name: str | bytes | PathLike[Any], mode=..., fileobj: None = ..., bufsize=..., **kwargs
): ...
@overload
def open(name=..., mode=..., fileobj=..., bufsize=..., **kwargs): ...
@overload
@blocking("file")
def is_tarfile(name: str | bytes | PathLike[Any]): ...
@overload
def is_tarfile(name): ...

# An archive on disk is reported where it is opened. What reading a member costs depends on
# where the archive is, which is not known here.
class ExFileObject:
    @nonblocking
    def __next__(self): ...
    @nonblocking
    def peek(self, size=..., /): ...
    @nonblocking
    def read(self, size=..., /): ...
    @nonblocking
    def read1(self, size=..., /): ...
    @nonblocking
    def readinto(self, buffer, /): ...
    @nonblocking
    def readline(self, size=..., /): ...
    @nonblocking
    def readlines(self, hint=..., /): ...

class TarFile:
    @overload
    @blocking("file")
    def __init__(
        self,
        name: str | bytes | PathLike[Any],
        mode=...,
        fileobj: None = ...,
        format=...,
        tarinfo=...,
        dereference=...,
        ignore_zeros=...,
        encoding=...,
        errors=...,
        pax_headers=...,
        debug=...,
        errorlevel=...,
        copybufsize=...,
        stream=...,
    ): ...
    @overload
    def __init__(
        self,
        name=...,
        mode=...,
        fileobj=...,
        format=...,
        tarinfo=...,
        dereference=...,
        ignore_zeros=...,
        encoding=...,
        errors=...,
        pax_headers=...,
        debug=...,
        errorlevel=...,
        copybufsize=...,
        stream=...,
    ): ...
    @blocking("file")
    @calls("filter")
    def add(self, name, arcname=..., recursive=..., *, filter=...): ...
    @blocking("file")
    def extract(self, member, path=..., set_attrs=..., *, numeric_owner=..., filter=...): ...
    @blocking("file")
    def extractall(self, path=..., members=..., *, numeric_owner=..., filter=...): ...
    def extractfile(self, member) -> ExFileObject | None: ...
    @blocking("path")
    def gettarinfo(self, name=..., arcname=..., fileobj=...): ...
    @overload
    @classmethod
    @blocking("file")
    def open(
        cls, name: str | bytes | PathLike[Any], mode=..., fileobj: None = ..., bufsize=..., **kwargs
    ): ...
    @overload
    @classmethod
    def open(cls, name=..., mode=..., fileobj=..., bufsize=..., **kwargs): ...
