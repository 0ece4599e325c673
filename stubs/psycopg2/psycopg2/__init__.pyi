from loopsafe import blocking

from psycopg2.extensions import connection

@blocking("database", instead="psycopg.AsyncConnection.connect")
def connect(dsn=..., connection_factory=..., cursor_factory=..., **kwargs) -> connection: ...
