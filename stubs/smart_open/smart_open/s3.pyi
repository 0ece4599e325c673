from loopsafe import blocking

@blocking("http", when="iterated")
def iter_bucket(
    bucket_name,
    prefix=...,
    accept_key=...,
    key_limit=...,
    workers=...,
    retries=...,
    max_threads_per_fileobj=...,
    client_kwargs=...,
    session_kwargs=...,
): ...

class Reader:
    @blocking("http")
    def read(self, size=...): ...
    @blocking("http")
    def read1(self, size=...): ...
    @blocking("http")
    def readinto(self, b): ...
