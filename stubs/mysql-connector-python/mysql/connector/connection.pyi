from loopsafe import blocking

from mysql.connector.abstracts import MySQLConnectionAbstract
from mysql.connector.cursor import MySQLCursor

class MySQLConnection(MySQLConnectionAbstract):
    # Connects when it is given any arguments, and without them has no use.
    @blocking("database", instead="mysql.connector.aio.connect")
    def __init__(self, **kwargs) -> None: ...
    def cursor(
        self,
        buffered=...,
        raw=...,
        prepared=...,
        cursor_class=...,
        dictionary=...,
        read_timeout=...,
        write_timeout=...,
    ) -> MySQLCursor: ...
