from typing import Literal, overload

from loopsafe import blocking

@blocking("subprocess", instead="asyncio.create_subprocess_exec")
def run(
    command,
    timeout=...,
    withexitstatus=...,
    events=...,
    extra_args=...,
    logfile=...,
    cwd=...,
    env=...,
    **kwargs,
): ...
@blocking("subprocess", instead="asyncio.create_subprocess_exec")
def runu(
    command,
    timeout=...,
    withexitstatus=...,
    events=...,
    extra_args=...,
    logfile=...,
    cwd=...,
    env=...,
    **kwargs,
): ...

class spawn:
    @blocking("subprocess")
    def __init__(
        self,
        command,
        args=...,
        timeout=...,
        maxread=...,
        searchwindowsize=...,
        logfile=...,
        cwd=...,
        env=...,
        ignore_sighup=...,
        echo=...,
        preexec_fn=...,
        encoding=...,
        codec_errors=...,
        dimensions=...,
        use_poll=...,
    ): ...
    @overload
    def expect(
        self, pattern, timeout=..., searchwindowsize=..., *, async_: Literal[True], **kw
    ): ...
    @overload
    @blocking("subprocess")
    def expect(self, pattern, timeout=..., searchwindowsize=..., async_=..., **kw): ...
    @overload
    def expect_exact(
        self, pattern_list, timeout=..., searchwindowsize=..., *, async_: Literal[True], **kw
    ): ...
    @overload
    @blocking("subprocess")
    def expect_exact(self, pattern_list, timeout=..., searchwindowsize=..., async_=..., **kw): ...
    @overload
    def expect_list(
        self, pattern_list, timeout=..., searchwindowsize=..., *, async_: Literal[True], **kw
    ): ...
    @overload
    @blocking("subprocess")
    def expect_list(self, pattern_list, timeout=..., searchwindowsize=..., async_=..., **kw): ...
    @blocking("subprocess")
    def expect_loop(self, searcher, timeout=..., searchwindowsize=...): ...
    @blocking("subprocess")
    def read(self, size=...): ...
    @blocking("subprocess")
    def readline(self, size=...): ...
    @blocking("subprocess")
    def readlines(self, sizehint=...): ...
    @blocking("subprocess")
    def __iter__(self): ...
    @overload
    def read_nonblocking(self, size=..., *, timeout: Literal[0]): ...
    @overload
    @blocking("subprocess")
    def read_nonblocking(self, size=..., timeout=...): ...
    @blocking("subprocess")
    def send(self, s): ...
    @blocking("subprocess")
    def sendline(self, s=...): ...
    @blocking("subprocess")
    def write(self, s): ...
    @blocking("subprocess")
    def writelines(self, sequence): ...
    @blocking("subprocess")
    def close(self, force=...): ...
    @blocking("subprocess")
    def terminate(self, force=...): ...
    @blocking("subprocess")
    def wait(self): ...
    @blocking("subprocess")
    def waitnoecho(self, timeout=...): ...
    @blocking("console")
    def interact(self, escape_character=..., input_filter=..., output_filter=...): ...

@blocking("subprocess")
def spawnu(*args, **kwargs): ...
