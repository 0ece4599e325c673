from loopsafe import blocking

from psycopg2.extensions import connection

class AbstractConnectionPool:
    # Opens minconn connections.
    @blocking("database", instead="psycopg_pool.AsyncConnectionPool")
    def __init__(self, minconn, maxconn, *args, **kwargs): ...

class SimpleConnectionPool(AbstractConnectionPool):
    def getconn(self, key=...) -> connection: ...

class ThreadedConnectionPool(AbstractConnectionPool):
    def getconn(self, key=...) -> connection: ...
