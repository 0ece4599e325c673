from loopsafe import blocking

class PopenSpawn:
    @blocking("subprocess")
    def __init__(
        self,
        cmd,
        timeout=...,
        maxread=...,
        searchwindowsize=...,
        logfile=...,
        cwd=...,
        env=...,
        encoding=...,
        codec_errors=...,
        preexec_fn=...,
    ): ...
    @blocking("subprocess")
    def send(self, s): ...
    @blocking("subprocess")
    def sendline(self, s=...): ...
    @blocking("subprocess")
    def write(self, s): ...
    @blocking("subprocess")
    def writelines(self, sequence): ...
    @blocking("subprocess")
    def wait(self): ...
