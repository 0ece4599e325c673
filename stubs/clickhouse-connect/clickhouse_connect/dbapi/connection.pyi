from loopsafe import blocking

from clickhouse_connect.dbapi.cursor import Cursor

class Connection:
    def cursor(self) -> Cursor: ...
    @blocking("database")
    def command(self, cmd): ...
    @blocking("database")
    def raw_query(self, query): ...
