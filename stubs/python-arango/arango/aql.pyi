from loopsafe import blocking

class AQLQueryCache:
    @blocking("database")
    def properties(self): ...
    @blocking("database")
    def configure(
        self,
        mode=...,
        max_results=...,
        max_results_size=...,
        max_entry_size=...,
        include_system=...,
    ): ...
    @blocking("database")
    def entries(self): ...
    @blocking("database")
    def clear(self): ...
    @blocking("database")
    def plan_entries(self): ...
    @blocking("database")
    def clear_plan(self): ...

class AQL:
    @property
    def cache(self) -> AQLQueryCache: ...
    @blocking("database")
    def explain(self, query, all_plans=..., max_plans=..., opt_rules=..., bind_vars=...): ...
    @blocking("database")
    def validate(self, query): ...
    @blocking("database")
    def execute(
        self,
        query,
        count=...,
        batch_size=...,
        ttl=...,
        bind_vars=...,
        full_count=...,
        max_plans=...,
        optimizer_rules=...,
        cache=...,
        memory_limit=...,
        fail_on_warning=...,
        profile=...,
        max_transaction_size=...,
        max_warning_count=...,
        intermediate_commit_count=...,
        intermediate_commit_size=...,
        satellite_sync_wait=...,
        stream=...,
        skip_inaccessible_cols=...,
        max_runtime=...,
        fill_block_cache=...,
        allow_dirty_read=...,
        allow_retry=...,
        force_one_shard_attribute_value=...,
        use_plan_cache=...,
    ): ...
    @blocking("database")
    def kill(self, query_id): ...
    @blocking("database")
    def queries(self): ...
    @blocking("database")
    def slow_queries(self): ...
    @blocking("database")
    def clear_slow_queries(self): ...
    @blocking("database")
    def tracking(self): ...
    @blocking("database")
    def set_tracking(
        self,
        enabled=...,
        max_slow_queries=...,
        slow_query_threshold=...,
        slow_streaming_query_threshold=...,
        max_query_string_length=...,
        track_bind_vars=...,
        track_slow_queries=...,
    ): ...
    @blocking("database")
    def history(self): ...
    @blocking("database")
    def functions(self): ...
    @blocking("database")
    def create_function(self, name, code): ...
    @blocking("database")
    def delete_function(self, name, group=..., ignore_missing=...): ...
    @blocking("database")
    def query_rules(self): ...
