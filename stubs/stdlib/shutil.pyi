from io import BytesIO, StringIO
from tempfile import SpooledTemporaryFile
from typing import IO, Any, overload

from loopsafe import blocking, calls

@blocking("path")
def chown(path, user=..., group=..., *, dir_fd=..., follow_symlinks=...): ...
@blocking("file")
def copy(src, dst, *, follow_symlinks=...): ...
@blocking("file")
def copy2(src, dst, *, follow_symlinks=...): ...
@blocking("file")
def copyfile(src, dst, *, follow_symlinks=...): ...
# What is in memory stands first: for typeshed it is IO, too.
@overload
def copyfileobj(
    fsrc: BytesIO | StringIO | SpooledTemporaryFile[Any],
    fdst: BytesIO | StringIO | SpooledTemporaryFile[Any],
    length=...,
): ...
@overload
@blocking("file")
def copyfileobj(
    fsrc: BytesIO | StringIO | SpooledTemporaryFile[Any], fdst: IO[Any], length=...
): ...
@overload
def copyfileobj(fsrc: BytesIO | StringIO | SpooledTemporaryFile[Any], fdst, length=...): ...
@overload
@blocking("file")
def copyfileobj(fsrc: IO[Any], fdst, length=...): ...
@overload
def copyfileobj(fsrc, fdst: BytesIO | StringIO | SpooledTemporaryFile[Any], length=...): ...
@overload
@blocking("file")
def copyfileobj(fsrc, fdst: IO[Any], length=...): ...
@overload
def copyfileobj(fsrc, fdst, length=...): ...
@blocking("path")
def copymode(src, dst, *, follow_symlinks=...): ...
@blocking("path")
def copystat(src, dst, *, follow_symlinks=...): ...
@blocking("file")
@calls("ignore", "copy_function")
def copytree(
    src,
    dst,
    symlinks=...,
    ignore=...,
    copy_function=...,
    ignore_dangling_symlinks=...,
    dirs_exist_ok=...,
): ...
@blocking("path")
def disk_usage(path): ...
@blocking("file")
def make_archive(
    base_name,
    format,
    root_dir=...,
    base_dir=...,
    verbose=...,
    dry_run=...,
    owner=...,
    group=...,
    logger=...,
): ...
@blocking("path")
@calls("copy_function")
def move(src, dst, copy_function=...): ...
@blocking("path")
@calls("onerror", "onexc")
def rmtree(path, ignore_errors=..., onerror=..., *, onexc=..., dir_fd=...): ...
@blocking("file")
def unpack_archive(filename, extract_dir=..., format=..., *, filter=...): ...
@blocking("path")
def which(cmd, mode=..., path=...): ...
