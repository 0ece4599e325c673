from loopsafe import blocking

@blocking("http")
def open(
    uri,
    mode,
    kerberos=...,
    user=...,
    password=...,
    cert=...,
    headers=...,
    timeout=...,
    session=...,
    buffer_size=...,
): ...

class BufferedInputBase:
    @blocking("http")
    def __init__(
        self,
        url,
        mode=...,
        buffer_size=...,
        kerberos=...,
        user=...,
        password=...,
        cert=...,
        headers=...,
        session=...,
        timeout=...,
    ): ...
    @blocking("http")
    def read(self, size=...): ...
    @blocking("http")
    def read1(self, size=...): ...
    @blocking("http")
    def readinto(self, b): ...
