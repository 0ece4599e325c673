from loopsafe import blocking

@blocking("database", instead="oracledb.connect_async")
def connect(
    dsn=...,
    *,
    pool=...,
    pool_alias=...,
    conn_class=...,
    params=...,
    user=...,
    proxy_user=...,
    password=...,
    newpassword=...,
    wallet_password=...,
    access_token=...,
    host=...,
    port=...,
    protocol=...,
    https_proxy=...,
    https_proxy_port=...,
    service_name=...,
    instance_name=...,
    sid=...,
    server_type=...,
    cclass=...,
    purity=...,
    expire_time=...,
    retry_count=...,
    retry_delay=...,
    tcp_connect_timeout=...,
    ssl_server_dn_match=...,
    ssl_server_cert_dn=...,
    wallet_location=...,
    events=...,
    externalauth=...,
    mode=...,
    disable_oob=...,
    stmtcachesize=...,
    edition=...,
    tag=...,
    matchanytag=...,
    config_dir=...,
    appcontext=...,
    shardingkey=...,
    supershardingkey=...,
    debug_jdwp=...,
    connection_id_prefix=...,
    ssl_context=...,
    sdu=...,
    pool_boundary=...,
    use_tcp_fast_open=...,
    ssl_version=...,
    program=...,
    machine=...,
    terminal=...,
    osuser=...,
    driver_name=...,
    use_sni=...,
    thick_mode_dsn_passthrough=...,
    extra_auth_params=...,
    pool_name=...,
    on_connect_callback=...,
    operation_callback=...,
    round_trip_callback=...,
    transaction_priority=...,
    use_eztls=...,
    handle=...,
) -> Connection: ...
def create_pool(
    dsn=...,
    *,
    pool_class=...,
    pool_alias=...,
    params=...,
    min=...,
    max=...,
    increment=...,
    connectiontype=...,
    getmode=...,
    homogeneous=...,
    timeout=...,
    wait_timeout=...,
    max_lifetime_session=...,
    session_callback=...,
    max_sessions_per_shard=...,
    soda_metadata_cache=...,
    ping_interval=...,
    ping_timeout=...,
    user=...,
    proxy_user=...,
    password=...,
    newpassword=...,
    wallet_password=...,
    access_token=...,
    host=...,
    port=...,
    protocol=...,
    https_proxy=...,
    https_proxy_port=...,
    service_name=...,
    instance_name=...,
    sid=...,
    server_type=...,
    cclass=...,
    purity=...,
    expire_time=...,
    retry_count=...,
    retry_delay=...,
    tcp_connect_timeout=...,
    ssl_server_dn_match=...,
    ssl_server_cert_dn=...,
    wallet_location=...,
    events=...,
    externalauth=...,
    mode=...,
    disable_oob=...,
    stmtcachesize=...,
    edition=...,
    tag=...,
    matchanytag=...,
    config_dir=...,
    appcontext=...,
    shardingkey=...,
    supershardingkey=...,
    debug_jdwp=...,
    connection_id_prefix=...,
    ssl_context=...,
    sdu=...,
    pool_boundary=...,
    use_tcp_fast_open=...,
    ssl_version=...,
    program=...,
    machine=...,
    terminal=...,
    osuser=...,
    driver_name=...,
    use_sni=...,
    thick_mode_dsn_passthrough=...,
    extra_auth_params=...,
    pool_name=...,
    on_connect_callback=...,
    operation_callback=...,
    round_trip_callback=...,
    transaction_priority=...,
    use_eztls=...,
    handle=...,
) -> ConnectionPool: ...

class Connection:
    @blocking("database", instead="oracledb.connect_async")
    def __init__(self, dsn=..., *, pool=..., params=..., **kwargs) -> None: ...
    def __enter__(self) -> Connection: ...
    @blocking("database")
    def begin(self, format_id=..., transaction_id=..., branch_id=...): ...
    @blocking("database", instead="oracledb.AsyncConnection.begin_sessionless_transaction")
    def begin_sessionless_transaction(
        self, transaction_id=..., timeout=..., defer_round_trip=...
    ): ...
    @blocking("database", instead="oracledb.AsyncConnection.changepassword")
    def changepassword(self, old_password, new_password): ...
    @blocking("database", instead="oracledb.AsyncConnection.commit")
    def commit(self): ...
    @blocking("database", instead="oracledb.AsyncConnection.createlob")
    def createlob(self, lob_type, data=...) -> LOB: ...
    def cursor(self, scrollable=..., handle=...) -> Cursor: ...
    @blocking("database", instead="oracledb.AsyncConnection.direct_path_load")
    def direct_path_load(self, schema_name, table_name, column_names, data, *, batch_size=...): ...
    @blocking("database", instead="oracledb.AsyncConnection.fetch_df_all")
    def fetch_df_all(
        self,
        statement=...,
        parameters=...,
        arraysize=...,
        *,
        fetch_decimals=...,
        requested_schema=...,
        handle=...,
    ): ...
    @blocking("database", instead="oracledb.AsyncConnection.fetch_df_batches", when="iterated")
    def fetch_df_batches(
        self,
        statement=...,
        parameters=...,
        size=...,
        *,
        fetch_decimals=...,
        requested_schema=...,
        handle=...,
    ): ...
    @blocking("database", instead="oracledb.AsyncConnection.gettype")
    def gettype(self, name): ...
    @blocking("database", instead="oracledb.AsyncConnection.ping")
    def ping(self): ...
    @blocking("database")
    def prepare(self): ...
    def queue(self, name, payload_type=..., *, payloadType=...) -> Queue: ...
    @blocking("database", instead="oracledb.AsyncConnection.resume_sessionless_transaction")
    def resume_sessionless_transaction(self, transaction_id, timeout=..., defer_round_trip=...): ...
    @blocking("database", instead="oracledb.AsyncConnection.rollback")
    def rollback(self): ...
    @blocking("database")
    def shutdown(self, mode=...): ...
    @blocking("database")
    def startup(self, force=..., restrict=..., pfile=...): ...
    @blocking("database")
    def subscribe(
        self,
        namespace=...,
        protocol=...,
        callback=...,
        timeout=...,
        operations=...,
        port=...,
        qos=...,
        ip_address=...,
        grouping_class=...,
        grouping_value=...,
        grouping_type=...,
        name=...,
        client_initiated=...,
        *,
        ipAddress=...,
        groupingClass=...,
        groupingValue=...,
        groupingType=...,
        clientInitiated=...,
    ): ...
    @blocking("database", instead="oracledb.AsyncConnection.suspend_sessionless_transaction")
    def suspend_sessionless_transaction(self): ...
    @blocking("database", instead="oracledb.AsyncConnection.tpc_begin")
    def tpc_begin(self, xid, flags=..., timeout=...): ...
    @blocking("database", instead="oracledb.AsyncConnection.tpc_commit")
    def tpc_commit(self, xid=..., one_phase=...): ...
    @blocking("database", instead="oracledb.AsyncConnection.tpc_end")
    def tpc_end(self, xid=..., flags=...): ...
    @blocking("database", instead="oracledb.AsyncConnection.tpc_forget")
    def tpc_forget(self, xid): ...
    @blocking("database", instead="oracledb.AsyncConnection.tpc_prepare")
    def tpc_prepare(self, xid=...): ...
    @blocking("database", instead="oracledb.AsyncConnection.tpc_recover")
    def tpc_recover(self): ...
    @blocking("database", instead="oracledb.AsyncConnection.tpc_rollback")
    def tpc_rollback(self, xid=...): ...
    @blocking("database")
    def unsubscribe(self, subscr): ...

class ConnectionPool:
    @blocking("database", instead="oracledb.AsyncConnectionPool.acquire")
    def acquire(
        self,
        user=...,
        password=...,
        cclass=...,
        purity=...,
        tag=...,
        matchanytag=...,
        shardingkey=...,
        supershardingkey=...,
    ) -> Connection: ...

class Cursor:
    def __enter__(self) -> Cursor: ...
    @blocking("database", instead="oracledb.AsyncCursor")
    def __next__(self): ...
    @blocking("database", instead="oracledb.AsyncCursor.callfunc")
    def callfunc(
        self, name, return_type, parameters=..., keyword_parameters=..., *, keywordParameters=...
    ): ...
    @blocking("database", instead="oracledb.AsyncCursor.callproc")
    def callproc(self, name, parameters=..., keyword_parameters=..., *, keywordParameters=...): ...
    @blocking("database", instead="oracledb.AsyncCursor.execute")
    def execute(
        self,
        statement,
        parameters=...,
        *,
        suspend_on_success=...,
        fetch_lobs=...,
        fetch_decimals=...,
        **keyword_parameters,
    ) -> Cursor: ...
    @blocking("database", instead="oracledb.AsyncCursor.executemany")
    def executemany(
        self,
        statement,
        parameters,
        *,
        batcherrors=...,
        arraydmlrowcounts=...,
        suspend_on_success=...,
        batch_size=...,
    ): ...
    @blocking("database", instead="oracledb.AsyncCursor.fetchall")
    def fetchall(self): ...
    @blocking("database", instead="oracledb.AsyncCursor.fetchmany")
    def fetchmany(self, size=..., numRows=...): ...
    @blocking("database", instead="oracledb.AsyncCursor.fetchone")
    def fetchone(self): ...
    @blocking("database", instead="oracledb.AsyncCursor.parse")
    def parse(self, statement): ...
    @blocking("database", instead="oracledb.AsyncCursor.scroll")
    def scroll(self, value=..., mode=...): ...

class LOB:
    @blocking("database", instead="oracledb.AsyncLOB.close")
    def close(self): ...
    @blocking("database", instead="oracledb.AsyncLOB.fileexists")
    def fileexists(self): ...
    @blocking("database", instead="oracledb.AsyncLOB.getchunksize")
    def getchunksize(self): ...
    @blocking("database", instead="oracledb.AsyncLOB.isopen")
    def isopen(self): ...
    @blocking("database", instead="oracledb.AsyncLOB.open")
    def open(self): ...
    @blocking("database", instead="oracledb.AsyncLOB.read")
    def read(self, offset=..., amount=...): ...
    @blocking("database", instead="oracledb.AsyncLOB.size")
    def size(self): ...
    @blocking("database", instead="oracledb.AsyncLOB.trim")
    def trim(self, new_size=..., *, newSize=...): ...
    @blocking("database", instead="oracledb.AsyncLOB.write")
    def write(self, data, offset=...): ...

class Queue:
    @blocking("database", instead="oracledb.AsyncQueue.deqmany")
    def deqmany(self, max_num_messages): ...
    @blocking("database", instead="oracledb.AsyncQueue.deqone")
    def deqone(self): ...
    @blocking("database", instead="oracledb.AsyncQueue.enqmany")
    def enqmany(self, messages): ...
    @blocking("database", instead="oracledb.AsyncQueue.enqone")
    def enqone(self, message): ...
    @blocking("database", instead="oracledb.AsyncQueue.deqmany")
    def deqMany(self, max_num_messages): ...
    @blocking("database", instead="oracledb.AsyncQueue.deqone")
    def deqOne(self): ...
    @blocking("database", instead="oracledb.AsyncQueue.enqmany")
    def enqMany(self, messages): ...
    @blocking("database", instead="oracledb.AsyncQueue.enqone")
    def enqOne(self, message): ...
