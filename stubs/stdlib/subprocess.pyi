from typing import Literal, overload

from loopsafe import blocking, tells_ready

@blocking("subprocess", instead="asyncio.create_subprocess_exec")
def call(*popenargs, timeout=..., **kwargs): ...
@blocking("subprocess", instead="asyncio.create_subprocess_exec")
def check_call(*popenargs, **kwargs): ...
@blocking("subprocess", instead="asyncio.create_subprocess_exec")
def check_output(*popenargs, timeout=..., **kwargs): ...
@blocking("subprocess", instead="asyncio.create_subprocess_shell")
def getoutput(cmd, *, encoding=..., errors=...): ...
@blocking("subprocess", instead="asyncio.create_subprocess_shell")
def getstatusoutput(cmd, *, encoding=..., errors=...): ...
@blocking("subprocess", instead="asyncio.create_subprocess_exec")
def run(*popenargs, input=..., capture_output=..., timeout=..., check=..., **kwargs): ...

class Popen:
    @tells_ready("wait")
    def poll(self): ...
    @blocking("subprocess", instead="asyncio.create_subprocess_exec")
    def __init__(
        self,
        args,
        bufsize=...,
        executable=...,
        stdin=...,
        stdout=...,
        stderr=...,
        preexec_fn=...,
        close_fds=...,
        shell=...,
        cwd=...,
        env=...,
        universal_newlines=...,
        startupinfo=...,
        creationflags=...,
        restore_signals=...,
        start_new_session=...,
        pass_fds=...,
        *,
        user=...,
        group=...,
        extra_groups=...,
        encoding=...,
        errors=...,
        text=...,
        umask=...,
        pipesize=...,
        process_group=...,
    ): ...
    @blocking("subprocess", instead="asyncio.subprocess.Process.wait")
    def __exit__(self, exc_type, value, traceback): ...
    @blocking("subprocess", instead="asyncio.subprocess.Process.communicate")
    def communicate(self, input=..., timeout=...): ...
    @overload
    def wait(self, timeout: Literal[0]): ...
    @overload
    @blocking("subprocess", instead="asyncio.subprocess.Process.wait")
    def wait(self, timeout=...): ...
