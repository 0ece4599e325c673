from loopsafe import blocking

from pyhive.common import DBAPICursor

class Connection:
    # Opens a session.
    @blocking("database")
    def __init__(
        self,
        host=...,
        port=...,
        scheme=...,
        username=...,
        database=...,
        auth=...,
        configuration=...,
        kerberos_service_name=...,
        password=...,
        check_hostname=...,
        ssl_cert=...,
        thrift_transport=...,
    ) -> None: ...
    def __enter__(self) -> Connection: ...
    def cursor(self, *args, **kwargs) -> Cursor: ...

class Cursor(DBAPICursor):
    def __enter__(self) -> Cursor: ...
    @blocking("database")
    def execute(self, operation, parameters=..., **kwargs): ...
    @blocking("database")
    def cancel(self): ...
    @blocking("database")
    def poll(self, get_progress_update=...): ...
    @blocking("database")
    def fetch_logs(self): ...

@blocking("database")
def connect(*args, **kwargs) -> Connection: ...
