from os import PathLike
from typing import Any, overload

from loopsafe import blocking, nonblocking

@overload
@blocking("file")
def is_zipfile(filename: str | bytes | PathLike[Any]): ...
@overload
def is_zipfile(filename): ...

class PyZipFile:
    @blocking("file")
    def writepy(self, pathname, basename=..., filterfunc=...): ...

# An archive on disk is reported where it is opened. What reading a member costs depends on
# where the archive is, which is not known here.
class ZipExtFile:
    @nonblocking
    def __next__(self): ...
    @nonblocking
    def peek(self, n=...): ...
    @nonblocking
    def read(self, n=...): ...
    @nonblocking
    def read1(self, n): ...
    @nonblocking
    def readinto(self, buffer, /): ...
    @nonblocking
    def readline(self, limit=...): ...
    @nonblocking
    def readlines(self, hint=..., /): ...

class ZipFile:
    @overload
    @blocking("file")
    def __init__(
        self,
        file: str | bytes | PathLike[Any],
        mode=...,
        compression=...,
        allowZip64=...,
        compresslevel=...,
        *,
        strict_timestamps=...,
        metadata_encoding=...,
    ): ...
    @overload
    def __init__(
        self,
        file,
        mode=...,
        compression=...,
        allowZip64=...,
        compresslevel=...,
        *,
        strict_timestamps=...,
        metadata_encoding=...,
    ): ...
    @blocking("file")
    def extract(self, member, path=..., pwd=...): ...
    @blocking("file")
    def extractall(self, path=..., members=..., pwd=...): ...
    def open(self, name, mode=..., pwd=..., *, force_zip64=...) -> ZipExtFile: ...
    @blocking("file")
    def write(self, filename, arcname=..., compress_type=..., compresslevel=...): ...
