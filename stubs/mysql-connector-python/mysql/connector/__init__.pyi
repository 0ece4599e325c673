from loopsafe import blocking

from mysql.connector.abstracts import MySQLConnectionAbstract

@blocking("database", instead="mysql.connector.aio.connect")
def connect(*args, **kwargs) -> MySQLConnectionAbstract: ...
