from loopsafe import blocking, nonblocking

@blocking("file", instead="aiofiles.tempfile.NamedTemporaryFile")
def NamedTemporaryFile(
    mode=...,
    buffering=...,
    encoding=...,
    newline=...,
    suffix=...,
    prefix=...,
    dir=...,
    delete=...,
    *,
    errors=...,
    delete_on_close=...,
): ...
@blocking("file", instead="aiofiles.tempfile.TemporaryFile")
def TemporaryFile(
    mode=...,
    buffering=...,
    encoding=...,
    newline=...,
    suffix=...,
    prefix=...,
    dir=...,
    *,
    errors=...,
): ...
@blocking("path", instead="anyio.mkdtemp")
def mkdtemp(suffix=..., prefix=..., dir=...): ...
@blocking("file", instead="anyio.mkstemp")
def mkstemp(suffix=..., prefix=..., dir=..., text=...): ...
@blocking("path")
def mktemp(suffix=..., prefix=..., dir=...): ...

# In memory until it has grown, and mostly it never does.
class SpooledTemporaryFile:
    @nonblocking
    def __next__(self): ...
    @nonblocking
    def flush(self): ...
    @nonblocking
    def read(self, *args): ...
    @nonblocking
    def readline(self, *args): ...
    @nonblocking
    def readlines(self, *args): ...
    @nonblocking
    def truncate(self, size=...): ...
    @nonblocking
    def write(self, s): ...
    @nonblocking
    def writelines(self, iterable): ...

class TemporaryDirectory:
    @blocking("path", instead="aiofiles.tempfile.TemporaryDirectory")
    def __init__(
        self, suffix=..., prefix=..., dir=..., ignore_cleanup_errors=..., *, delete=...
    ): ...
    @blocking("path", instead="aiofiles.tempfile.TemporaryDirectory")
    def __exit__(self, exc, value, tb): ...
    @blocking("path", instead="aiofiles.tempfile.TemporaryDirectory")
    def cleanup(self): ...
