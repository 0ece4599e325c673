from loopsafe import blocking

class Client:
    def __enter__(self) -> Client: ...
    @blocking("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.query")
    def query(
        self,
        query=...,
        parameters=...,
        settings=...,
        query_formats=...,
        column_formats=...,
        encoding=...,
        use_none=...,
        column_oriented=...,
        use_numpy=...,
        max_str_len=...,
        context=...,
        query_tz=...,
        column_tzs=...,
        external_data=...,
        transport_settings=...,
        tz_mode=...,
    ): ...
    @blocking(
        "database",
        instead="clickhouse_connect.driver.asyncclient.AsyncClient.query_column_block_stream",
    )
    def query_column_block_stream(
        self,
        query=...,
        parameters=...,
        settings=...,
        query_formats=...,
        column_formats=...,
        encoding=...,
        use_none=...,
        context=...,
        query_tz=...,
        column_tzs=...,
        external_data=...,
        transport_settings=...,
        tz_mode=...,
    ): ...
    @blocking(
        "database",
        instead="clickhouse_connect.driver.asyncclient.AsyncClient.query_row_block_stream",
    )
    def query_row_block_stream(
        self,
        query=...,
        parameters=...,
        settings=...,
        query_formats=...,
        column_formats=...,
        encoding=...,
        use_none=...,
        context=...,
        query_tz=...,
        column_tzs=...,
        external_data=...,
        transport_settings=...,
        tz_mode=...,
    ): ...
    @blocking(
        "database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.query_rows_stream"
    )
    def query_rows_stream(
        self,
        query=...,
        parameters=...,
        settings=...,
        query_formats=...,
        column_formats=...,
        encoding=...,
        use_none=...,
        context=...,
        query_tz=...,
        column_tzs=...,
        external_data=...,
        transport_settings=...,
        tz_mode=...,
    ): ...
    @blocking("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.raw_query")
    def raw_query(
        self,
        query,
        parameters=...,
        settings=...,
        fmt=...,
        use_database=...,
        external_data=...,
        transport_settings=...,
    ): ...
    @blocking("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.raw_stream")
    def raw_stream(
        self,
        query,
        parameters=...,
        settings=...,
        fmt=...,
        use_database=...,
        external_data=...,
        transport_settings=...,
    ): ...
    @blocking("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.query_np")
    def query_np(
        self,
        query=...,
        parameters=...,
        settings=...,
        query_formats=...,
        column_formats=...,
        encoding=...,
        use_none=...,
        max_str_len=...,
        context=...,
        external_data=...,
        transport_settings=...,
    ): ...
    @blocking(
        "database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.query_np_stream"
    )
    def query_np_stream(
        self,
        query=...,
        parameters=...,
        settings=...,
        query_formats=...,
        column_formats=...,
        encoding=...,
        use_none=...,
        max_str_len=...,
        context=...,
        external_data=...,
        transport_settings=...,
    ): ...
    @blocking("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.query_df")
    def query_df(
        self,
        query=...,
        parameters=...,
        settings=...,
        query_formats=...,
        column_formats=...,
        encoding=...,
        use_none=...,
        max_str_len=...,
        use_na_values=...,
        query_tz=...,
        column_tzs=...,
        context=...,
        external_data=...,
        use_extended_dtypes=...,
        transport_settings=...,
        tz_mode=...,
    ): ...
    @blocking(
        "database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.query_df_stream"
    )
    def query_df_stream(
        self,
        query=...,
        parameters=...,
        settings=...,
        query_formats=...,
        column_formats=...,
        encoding=...,
        use_none=...,
        max_str_len=...,
        use_na_values=...,
        query_tz=...,
        column_tzs=...,
        context=...,
        external_data=...,
        use_extended_dtypes=...,
        transport_settings=...,
        tz_mode=...,
    ): ...
    @blocking("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.query_arrow")
    def query_arrow(
        self,
        query,
        parameters=...,
        settings=...,
        use_strings=...,
        external_data=...,
        transport_settings=...,
    ): ...
    @blocking(
        "database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.query_arrow_stream"
    )
    def query_arrow_stream(
        self,
        query,
        parameters=...,
        settings=...,
        use_strings=...,
        external_data=...,
        transport_settings=...,
    ): ...
    @blocking(
        "database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.query_df_arrow"
    )
    def query_df_arrow(
        self,
        query,
        parameters=...,
        settings=...,
        use_strings=...,
        external_data=...,
        transport_settings=...,
        dataframe_library=...,
    ): ...
    @blocking(
        "database",
        instead="clickhouse_connect.driver.asyncclient.AsyncClient.query_df_arrow_stream",
    )
    def query_df_arrow_stream(
        self,
        query,
        parameters=...,
        settings=...,
        use_strings=...,
        external_data=...,
        transport_settings=...,
        dataframe_library=...,
    ): ...
    @blocking("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.command")
    def command(
        self,
        cmd,
        parameters=...,
        data=...,
        settings=...,
        use_database=...,
        external_data=...,
        transport_settings=...,
    ): ...
    @blocking("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.ping")
    def ping(self, timeout=...): ...
    @blocking("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.insert")
    def insert(
        self,
        table=...,
        data=...,
        column_names=...,
        database=...,
        column_types=...,
        column_type_names=...,
        column_oriented=...,
        settings=...,
        context=...,
        transport_settings=...,
    ): ...
    @blocking("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.insert_df")
    def insert_df(
        self,
        table=...,
        df=...,
        database=...,
        settings=...,
        column_names=...,
        column_types=...,
        column_type_names=...,
        context=...,
        transport_settings=...,
    ): ...
    @blocking("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.insert_arrow")
    def insert_arrow(
        self, table, arrow_table, database=..., settings=..., transport_settings=...
    ): ...
    @blocking(
        "database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.insert_df_arrow"
    )
    def insert_df_arrow(self, table, df, database=..., settings=..., transport_settings=...): ...
    @blocking(
        "database",
        instead="clickhouse_connect.driver.asyncclient.AsyncClient.create_insert_context",
    )
    def create_insert_context(
        self,
        table,
        column_names=...,
        database=...,
        column_types=...,
        column_type_names=...,
        column_oriented=...,
        settings=...,
        data=...,
        transport_settings=...,
    ): ...
    @blocking("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.data_insert")
    def data_insert(self, context): ...
    @blocking("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.raw_insert")
    def raw_insert(
        self,
        table,
        column_names=...,
        insert_block=...,
        settings=...,
        fmt=...,
        compression=...,
        transport_settings=...,
    ): ...
