from typing import Literal, overload

from loopsafe import blocking

from pymysql.cursors import Cursor

class Connection:
    @overload
    def __init__(
        self,
        *,
        user: object = ...,
        password: object = ...,
        host: object = ...,
        database: object = ...,
        unix_socket: object = ...,
        port: object = ...,
        charset: object = ...,
        collation: object = ...,
        sql_mode: object = ...,
        read_default_file: object = ...,
        conv: object = ...,
        use_unicode: object = ...,
        client_flag: object = ...,
        cursorclass: object = ...,
        init_command: object = ...,
        connect_timeout: object = ...,
        read_default_group: object = ...,
        autocommit: object = ...,
        local_infile: object = ...,
        max_allowed_packet: object = ...,
        defer_connect: Literal[True],
        auth_plugin_map: object = ...,
        read_timeout: object = ...,
        write_timeout: object = ...,
        bind_address: object = ...,
        binary_prefix: object = ...,
        program_name: object = ...,
        server_public_key: object = ...,
        ssl: object = ...,
        ssl_ca: object = ...,
        ssl_cert: object = ...,
        ssl_disabled: object = ...,
        ssl_key: object = ...,
        ssl_key_password: object = ...,
        ssl_verify_cert: object = ...,
        ssl_verify_identity: object = ...,
        compress: object = ...,
        named_pipe: object = ...,
        passwd: object = ...,
        db: object = ...,
    ) -> None: ...
    @overload
    @blocking("database", instead="aiomysql.connect")
    def __init__(
        self,
        *,
        user: object = ...,
        password: object = ...,
        host: object = ...,
        database: object = ...,
        unix_socket: object = ...,
        port: object = ...,
        charset: object = ...,
        collation: object = ...,
        sql_mode: object = ...,
        read_default_file: object = ...,
        conv: object = ...,
        use_unicode: object = ...,
        client_flag: object = ...,
        cursorclass: object = ...,
        init_command: object = ...,
        connect_timeout: object = ...,
        read_default_group: object = ...,
        autocommit: object = ...,
        local_infile: object = ...,
        max_allowed_packet: object = ...,
        defer_connect: object = ...,
        auth_plugin_map: object = ...,
        read_timeout: object = ...,
        write_timeout: object = ...,
        bind_address: object = ...,
        binary_prefix: object = ...,
        program_name: object = ...,
        server_public_key: object = ...,
        ssl: object = ...,
        ssl_ca: object = ...,
        ssl_cert: object = ...,
        ssl_disabled: object = ...,
        ssl_key: object = ...,
        ssl_key_password: object = ...,
        ssl_verify_cert: object = ...,
        ssl_verify_identity: object = ...,
        compress: object = ...,
        named_pipe: object = ...,
        passwd: object = ...,
        db: object = ...,
    ) -> None: ...
    def __enter__(self) -> Connection: ...
    @blocking("database", instead="aiomysql.Connection.autocommit")
    def autocommit(self, value): ...
    @blocking("database", instead="aiomysql.Connection.begin")
    def begin(self): ...
    @blocking("database", instead="aiomysql.Connection.commit")
    def commit(self): ...
    @blocking("database", instead="aiomysql.Connection.rollback")
    def rollback(self): ...
    @blocking("database", instead="aiomysql.Connection.show_warnings")
    def show_warnings(self): ...
    @blocking("database", instead="aiomysql.Connection.select_db")
    def select_db(self, db): ...
    def cursor(self, cursor=...) -> Cursor: ...
    @blocking("database", instead="aiomysql.Connection.query")
    def query(self, sql, unbuffered=...): ...
    @blocking("database", instead="aiomysql.Connection.next_result")
    def next_result(self, unbuffered=...): ...
    @blocking("database", instead="aiomysql.Connection.kill")
    def kill(self, thread_id): ...
    @blocking("database", instead="aiomysql.Connection.ping")
    def ping(self, reconnect=...): ...
    @blocking("database", instead="aiomysql.Connection.set_charset")
    def set_charset(self, charset): ...
    @blocking("database", instead="aiomysql.Connection.set_charset")
    def set_character_set(self, charset, collation=...): ...
    @blocking("database", instead="aiomysql.connect")
    def connect(self, sock=...): ...
