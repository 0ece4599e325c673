from loopsafe import blocking

from MySQLdb.connections import Connection

@blocking("database", instead="aiomysql.connect")
def connect(*args, **kwargs) -> Connection: ...
