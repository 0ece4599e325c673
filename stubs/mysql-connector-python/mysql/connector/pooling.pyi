from loopsafe import blocking

class MySQLConnectionPool:
    # Opens pool_size connections.
    @blocking("database", instead="mysql.connector.aio.pooling.MySQLConnectionPool")
    def __init__(self, pool_size=..., pool_name=..., pool_reset_session=..., **kwargs) -> None: ...
    @blocking("database", instead="mysql.connector.aio.pooling.MySQLConnectionPool.add_connection")
    def add_connection(self, cnx=...): ...
    @blocking("database", instead="mysql.connector.aio.pooling.MySQLConnectionPool.get_connection")
    def get_connection(self): ...
