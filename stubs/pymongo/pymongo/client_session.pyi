from loopsafe import blocking, calls

class ClientSession:
    def __enter__(self) -> ClientSession: ...
    @blocking(
        "database",
        instead="pymongo.asynchronous.client_session.AsyncClientSession.commit_transaction",
    )
    def commit_transaction(self): ...
    @blocking(
        "database",
        instead="pymongo.asynchronous.client_session.AsyncClientSession.abort_transaction",
    )
    def abort_transaction(self): ...
    @calls("callback")
    @blocking(
        "database",
        instead="pymongo.asynchronous.client_session.AsyncClientSession.with_transaction",
    )
    def with_transaction(
        self,
        callback,
        read_concern=...,
        write_concern=...,
        read_preference=...,
        max_commit_time_ms=...,
    ): ...
    # Leaving the block commits.
    @blocking(
        "database",
        instead="pymongo.asynchronous.client_session.AsyncClientSession.start_transaction",
        when="entered",
    )
    def start_transaction(
        self, read_concern=..., write_concern=..., read_preference=..., max_commit_time_ms=...
    ): ...
