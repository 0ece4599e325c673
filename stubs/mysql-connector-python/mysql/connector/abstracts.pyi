from loopsafe import blocking

class MySQLConnectionAbstract:
    def __enter__(self) -> MySQLConnectionAbstract: ...
    @blocking(
        "database", instead="mysql.connector.aio.abstracts.MySQLConnectionAbstract.info_query"
    )
    def info_query(self, query): ...
    @blocking(
        "database",
        instead="mysql.connector.aio.abstracts.MySQLConnectionAbstract.set_charset_collation",
    )
    def set_charset_collation(self, charset=..., collation=...): ...
    @blocking("database", instead="mysql.connector.aio.abstracts.MySQLConnectionAbstract.connect")
    def connect(self, **kwargs): ...
    @blocking("database", instead="mysql.connector.aio.abstracts.MySQLConnectionAbstract.reconnect")
    def reconnect(self, attempts=..., delay=...): ...
    @blocking(
        "database", instead="mysql.connector.aio.abstracts.MySQLConnectionAbstract.is_connected"
    )
    def is_connected(self): ...
    @blocking("database", instead="mysql.connector.aio.abstracts.MySQLConnectionAbstract.ping")
    def ping(self, reconnect=..., attempts=..., delay=...): ...
    @blocking("database", instead="mysql.connector.aio.abstracts.MySQLConnectionAbstract.commit")
    def commit(self): ...
    def cursor(
        self,
        buffered=...,
        raw=...,
        prepared=...,
        cursor_class=...,
        dictionary=...,
        read_timeout=...,
        write_timeout=...,
    ) -> MySQLCursorAbstract: ...
    @blocking("database", instead="mysql.connector.aio.abstracts.MySQLConnectionAbstract.rollback")
    def rollback(self): ...
    @blocking(
        "database",
        instead="mysql.connector.aio.abstracts.MySQLConnectionAbstract.start_transaction",
    )
    def start_transaction(self, consistent_snapshot=..., isolation_level=..., readonly=...): ...
    @blocking(
        "database", instead="mysql.connector.aio.abstracts.MySQLConnectionAbstract.reset_session"
    )
    def reset_session(self, user_variables=..., session_variables=...): ...
    @blocking("database", instead="mysql.connector.aio.abstracts.MySQLConnectionAbstract.get_row")
    def get_row(self, binary=..., columns=..., raw=..., prep_stmt=..., **kwargs): ...
    @blocking("database", instead="mysql.connector.aio.abstracts.MySQLConnectionAbstract.get_rows")
    def get_rows(self, count=..., binary=..., columns=..., raw=..., prep_stmt=..., **kwargs): ...
    @blocking(
        "database", instead="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_init_db"
    )
    def cmd_init_db(self, database): ...
    @blocking("database", instead="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_query")
    def cmd_query(self, query, raw=..., buffered=..., raw_as_string=..., **kwargs): ...
    @blocking(
        "database",
        instead="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_query_iter",
        when="iterated",
    )
    def cmd_query_iter(self, statements, **kwargs): ...
    @blocking(
        "database", instead="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_refresh"
    )
    def cmd_refresh(self, options): ...
    @blocking(
        "database", instead="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_shutdown"
    )
    def cmd_shutdown(self, shutdown_type=...): ...
    @blocking(
        "database", instead="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_statistics"
    )
    def cmd_statistics(self): ...
    @blocking(
        "database", instead="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_process_kill"
    )
    def cmd_process_kill(self, mysql_pid): ...
    @blocking("database", instead="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_debug")
    def cmd_debug(self): ...
    @blocking("database", instead="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_ping")
    def cmd_ping(self): ...
    @blocking(
        "database", instead="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_change_user"
    )
    def cmd_change_user(
        self,
        username=...,
        password=...,
        database=...,
        charset=...,
        password1=...,
        password2=...,
        password3=...,
        oci_config_file=...,
        oci_config_profile=...,
        openid_token_file=...,
    ): ...
    @blocking(
        "database", instead="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_stmt_prepare"
    )
    def cmd_stmt_prepare(self, statement, **kwargs): ...
    @blocking(
        "database", instead="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_stmt_execute"
    )
    def cmd_stmt_execute(self, statement_id, data=..., parameters=..., flags=..., **kwargs): ...
    @blocking(
        "database", instead="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_stmt_reset"
    )
    def cmd_stmt_reset(self, statement_id, **kwargs): ...
    @blocking(
        "database",
        instead="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_reset_connection",
    )
    def cmd_reset_connection(self): ...

class MySQLCursorAbstract:
    def __enter__(self) -> MySQLCursorAbstract: ...
    @blocking("database")
    def callproc(self, procname, args=...): ...
    @blocking("database", instead="mysql.connector.aio.abstracts.MySQLCursorAbstract.execute")
    def execute(self, operation, params=..., map_results=...): ...
    @blocking("database", instead="mysql.connector.aio.abstracts.MySQLCursorAbstract.executemany")
    def executemany(self, operation, seq_params): ...
    @blocking("database", instead="mysql.connector.aio.abstracts.MySQLCursorAbstract.fetchone")
    def fetchone(self): ...
    @blocking("database", instead="mysql.connector.aio.abstracts.MySQLCursorAbstract.fetchmany")
    def fetchmany(self, size=...): ...
    @blocking("database", instead="mysql.connector.aio.abstracts.MySQLCursorAbstract.fetchall")
    def fetchall(self): ...
    @blocking(
        "database",
        instead="mysql.connector.aio.abstracts.MySQLCursorAbstract.fetchsets",
        when="iterated",
    )
    def fetchsets(self): ...
    @blocking("database", instead="mysql.connector.aio.abstracts.MySQLCursorAbstract.nextset")
    def nextset(self): ...
    @blocking("database")
    def fetchwarnings(self): ...
