# fmt: off
from loopsafe import blocking

from elasticsearch.client import (
    AsyncSearchClient,
    AutoscalingClient,
    CatClient,
    CcrClient,
    ClusterClient,
    ConnectorClient,
    DanglingIndicesClient,
    EnrichClient,
    EqlClient,
    EsqlClient,
    FeaturesClient,
    FleetClient,
    GraphClient,
    IlmClient,
    IndicesClient,
    InferenceClient,
    IngestClient,
    LicenseClient,
    LogstashClient,
    MigrationClient,
    MlClient,
    MonitoringClient,
    NodesClient,
    ProjectClient,
    QueryRulesClient,
    RollupClient,
    SearchApplicationClient,
    SearchableSnapshotsClient,
    SecurityClient,
    ShutdownClient,
    SimulateClient,
    SlmClient,
    SnapshotClient,
    SqlClient,
    SslClient,
    StreamsClient,
    SynonymsClient,
    TasksClient,
    TextStructureClient,
    TransformClient,
    WatcherClient,
    XPackClient,
)

class Elasticsearch:
    async_search: AsyncSearchClient
    autoscaling: AutoscalingClient
    cat: CatClient
    cluster: ClusterClient
    connector: ConnectorClient
    fleet: FleetClient
    features: FeaturesClient
    indices: IndicesClient
    inference: InferenceClient
    ingest: IngestClient
    nodes: NodesClient
    snapshot: SnapshotClient
    tasks: TasksClient
    xpack: XPackClient
    ccr: CcrClient
    dangling_indices: DanglingIndicesClient
    enrich: EnrichClient
    eql: EqlClient
    esql: EsqlClient
    graph: GraphClient
    ilm: IlmClient
    license: LicenseClient
    logstash: LogstashClient
    migration: MigrationClient
    ml: MlClient
    monitoring: MonitoringClient
    project: ProjectClient
    query_rules: QueryRulesClient
    rollup: RollupClient
    search_application: SearchApplicationClient
    searchable_snapshots: SearchableSnapshotsClient
    security: SecurityClient
    slm: SlmClient
    simulate: SimulateClient
    shutdown: ShutdownClient
    sql: SqlClient
    ssl: SslClient
    streams: StreamsClient
    synonyms: SynonymsClient
    text_structure: TextStructureClient
    transform: TransformClient
    watcher: WatcherClient
    def options(
        self, *, opaque_id=..., api_key=..., basic_auth=..., bearer_auth=..., headers=...,
        request_timeout=..., ignore_status=..., max_retries=..., retry_on_status=...,
        retry_on_timeout=..., retry_backoff_base=..., retry_backoff_cap=...
    ) -> Elasticsearch: ...
    def __enter__(self) -> Elasticsearch: ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.perform_request")
    def perform_request(
        self, method, path, *, params=..., headers=..., body=..., endpoint_id=..., path_parts=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.ping")
    def ping(self, *, error_trace=..., filter_path=..., human=..., pretty=...): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.bulk")
    def bulk(
        self, *, operations=..., body=..., index=..., error_trace=..., filter_path=..., human=...,
        include_source_on_error=..., list_executed_pipelines=..., pipeline=..., pretty=...,
        refresh=..., require_alias=..., require_data_stream=..., route_slice=..., routing=...,
        source=..., source_excludes=..., source_includes=..., timeout=...,
        wait_for_active_shards=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.cancel_reindex")
    def cancel_reindex(
        self, *, task_id, error_trace=..., filter_path=..., human=..., pretty=...,
        wait_for_completion=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.clear_scroll")
    def clear_scroll(
        self, *, error_trace=..., filter_path=..., human=..., pretty=..., scroll_id=..., body=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.close_point_in_time")
    def close_point_in_time(
        self, *, id=..., error_trace=..., filter_path=..., human=..., pretty=..., body=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.count")
    def count(
        self, *, index=..., allow_no_indices=..., analyze_wildcard=..., analyzer=...,
        default_operator=..., df=..., error_trace=..., expand_wildcards=..., filter_path=...,
        human=..., ignore_throttled=..., ignore_unavailable=..., lenient=..., min_score=...,
        preference=..., pretty=..., project_routing=..., q=..., query=..., route_slice=...,
        routing=..., stats=..., terminate_after=..., body=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.create")
    def create(
        self, *, index, id, document=..., body=..., error_trace=..., filter_path=..., human=...,
        include_source_on_error=..., pipeline=..., pretty=..., refresh=..., require_alias=...,
        require_data_stream=..., routing=..., timeout=..., version=..., version_type=...,
        wait_for_active_shards=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.delete")
    def delete(
        self, *, index, id, error_trace=..., filter_path=..., human=..., if_primary_term=...,
        if_seq_no=..., pretty=..., refresh=..., route_slice=..., routing=..., timeout=...,
        version=..., version_type=..., wait_for_active_shards=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.delete_by_query")
    def delete_by_query(
        self, *, index, allow_no_indices=..., analyze_wildcard=..., analyzer=..., conflicts=...,
        default_operator=..., df=..., error_trace=..., expand_wildcards=..., filter_path=...,
        from_=..., human=..., ignore_unavailable=..., lenient=..., max_docs=..., preference=...,
        pretty=..., q=..., query=..., refresh=..., request_cache=..., requests_per_second=...,
        route_slice=..., routing=..., scroll=..., scroll_size=..., search_timeout=...,
        search_type=..., slice=..., slices=..., sort=..., stats=..., terminate_after=...,
        timeout=..., version=..., wait_for_active_shards=..., wait_for_completion=..., body=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.delete_by_query_rethrottle")
    def delete_by_query_rethrottle(
        self, *, task_id, requests_per_second, error_trace=..., filter_path=..., human=...,
        pretty=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.delete_script")
    def delete_script(
        self, *, id, error_trace=..., filter_path=..., human=..., master_timeout=..., pretty=...,
        timeout=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.exists")
    def exists(
        self, *, index, id, error_trace=..., filter_path=..., human=..., preference=..., pretty=...,
        realtime=..., refresh=..., routing=..., source=..., source_excludes=...,
        source_includes=..., stored_fields=..., version=..., version_type=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.exists_source")
    def exists_source(
        self, *, index, id, error_trace=..., filter_path=..., human=..., preference=..., pretty=...,
        realtime=..., refresh=..., routing=..., source=..., source_excludes=...,
        source_includes=..., version=..., version_type=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.explain")
    def explain(
        self, *, index, id, analyze_wildcard=..., analyzer=..., default_operator=..., df=...,
        error_trace=..., filter_path=..., human=..., lenient=..., preference=..., pretty=..., q=...,
        query=..., route_slice=..., routing=..., source=..., source_excludes=...,
        source_includes=..., stored_fields=..., body=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.field_caps")
    def field_caps(
        self, *, index=..., allow_no_indices=..., error_trace=..., expand_wildcards=..., fields=...,
        filter_path=..., filters=..., human=..., ignore_unavailable=..., include_empty_fields=...,
        include_unmapped=..., index_filter=..., pretty=..., project_routing=...,
        runtime_mappings=..., types=..., body=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.get")
    def get(
        self, *, index, id, error_trace=..., filter_path=..., force_synthetic_source=..., human=...,
        preference=..., pretty=..., realtime=..., refresh=..., route_slice=..., routing=...,
        source=..., source_exclude_vectors=..., source_excludes=..., source_includes=...,
        stored_fields=..., version=..., version_type=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.get_reindex")
    def get_reindex(
        self, *, task_id, error_trace=..., filter_path=..., human=..., pretty=..., timeout=...,
        wait_for_completion=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.get_script")
    def get_script(
        self, *, id, error_trace=..., filter_path=..., human=..., master_timeout=..., pretty=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.get_script_context")
    def get_script_context(self, *, error_trace=..., filter_path=..., human=..., pretty=...): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.get_script_languages")
    def get_script_languages(self, *, error_trace=..., filter_path=..., human=..., pretty=...): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.get_source")
    def get_source(
        self, *, index, id, error_trace=..., filter_path=..., human=..., preference=..., pretty=...,
        realtime=..., refresh=..., routing=..., source=..., source_excludes=...,
        source_includes=..., version=..., version_type=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.health_report")
    def health_report(
        self, *, feature=..., error_trace=..., filter_path=..., human=..., pretty=..., size=...,
        timeout=..., verbose=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.index")
    def index(
        self, *, index, document=..., body=..., id=..., error_trace=..., filter_path=..., human=...,
        if_primary_term=..., if_seq_no=..., include_source_on_error=..., op_type=..., pipeline=...,
        pretty=..., refresh=..., require_alias=..., require_data_stream=..., route_slice=...,
        routing=..., timeout=..., version=..., version_type=..., wait_for_active_shards=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.info")
    def info(self, *, error_trace=..., filter_path=..., human=..., pretty=...): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.list_reindex")
    def list_reindex(
        self, *, detailed=..., error_trace=..., filter_path=..., human=..., pretty=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.mget")
    def mget(
        self, *, index=..., docs=..., error_trace=..., filter_path=..., force_synthetic_source=...,
        human=..., ids=..., preference=..., pretty=..., realtime=..., refresh=..., route_slice=...,
        routing=..., source=..., source_excludes=..., source_includes=..., stored_fields=...,
        body=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.msearch")
    def msearch(
        self, *, searches=..., body=..., index=..., allow_no_indices=...,
        ccs_minimize_roundtrips=..., error_trace=..., expand_wildcards=..., filter_path=...,
        human=..., ignore_throttled=..., ignore_unavailable=..., include_named_queries_score=...,
        max_concurrent_searches=..., max_concurrent_shard_requests=..., pre_filter_shard_size=...,
        pretty=..., project_routing=..., rest_total_hits_as_int=..., route_slice=..., routing=...,
        search_type=..., typed_keys=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.msearch_template")
    def msearch_template(
        self, *, search_templates=..., body=..., index=..., ccs_minimize_roundtrips=...,
        error_trace=..., filter_path=..., human=..., max_concurrent_searches=..., pretty=...,
        project_routing=..., rest_total_hits_as_int=..., search_type=..., typed_keys=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.mtermvectors")
    def mtermvectors(
        self, *, index=..., docs=..., error_trace=..., field_statistics=..., fields=...,
        filter_path=..., human=..., ids=..., offsets=..., payloads=..., positions=...,
        preference=..., pretty=..., realtime=..., route_slice=..., routing=..., term_statistics=...,
        version=..., version_type=..., body=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.open_point_in_time")
    def open_point_in_time(
        self, *, index, keep_alive, allow_partial_search_results=..., error_trace=...,
        expand_wildcards=..., filter_path=..., human=..., ignore_unavailable=..., index_filter=...,
        max_concurrent_shard_requests=..., preference=..., pretty=..., project_routing=...,
        routing=..., body=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.put_script")
    def put_script(
        self, *, id, script=..., context=..., error_trace=..., filter_path=..., human=...,
        master_timeout=..., pretty=..., timeout=..., body=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.rank_eval")
    def rank_eval(
        self, *, requests=..., index=..., allow_no_indices=..., error_trace=...,
        expand_wildcards=..., filter_path=..., human=..., ignore_unavailable=..., metric=...,
        pretty=..., search_type=..., body=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.reindex")
    def reindex(
        self, *, dest=..., source=..., conflicts=..., error_trace=..., filter_path=..., human=...,
        max_docs=..., pretty=..., refresh=..., requests_per_second=..., require_alias=...,
        script=..., scroll=..., slices=..., timeout=..., wait_for_active_shards=...,
        wait_for_completion=..., body=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.reindex_rethrottle")
    def reindex_rethrottle(
        self, *, task_id, requests_per_second, error_trace=..., filter_path=..., group_by=...,
        human=..., pretty=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.render_search_template")
    def render_search_template(
        self, *, id=..., error_trace=..., file=..., filter_path=..., human=..., params=...,
        pretty=..., source=..., body=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.scripts_painless_execute")
    def scripts_painless_execute(
        self, *, context=..., context_setup=..., error_trace=..., filter_path=..., human=...,
        pretty=..., script=..., body=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.scroll")
    def scroll(
        self, *, scroll_id=..., error_trace=..., filter_path=..., human=..., pretty=...,
        rest_total_hits_as_int=..., scroll=..., body=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.search")
    def search(
        self, *, index=..., aggregations=..., aggs=..., allow_no_indices=...,
        allow_partial_search_results=..., analyze_wildcard=..., analyzer=...,
        batched_reduce_size=..., ccs_minimize_roundtrips=..., collapse=..., default_operator=...,
        df=..., docvalue_fields=..., error_trace=..., expand_wildcards=..., explain=..., ext=...,
        fields=..., filter_path=..., force_synthetic_source=..., from_=..., highlight=...,
        human=..., ignore_throttled=..., ignore_unavailable=..., include_named_queries_score=...,
        indices_boost=..., knn=..., lenient=..., max_concurrent_shard_requests=..., min_score=...,
        pit=..., post_filter=..., pre_filter_shard_size=..., preference=..., pretty=...,
        profile=..., project_routing=..., q=..., query=..., rank=..., request_cache=...,
        rescore=..., rest_total_hits_as_int=..., retriever=..., route_slice=..., routing=...,
        runtime_mappings=..., script_fields=..., scroll=..., search_after=..., search_type=...,
        seq_no_primary_term=..., size=..., slice=..., sort=..., source=...,
        source_exclude_vectors=..., source_excludes=..., source_includes=..., stats=...,
        stored_fields=..., suggest=..., suggest_field=..., suggest_mode=..., suggest_size=...,
        suggest_text=..., terminate_after=..., timeout=..., track_scores=..., track_total_hits=...,
        typed_keys=..., version=..., body=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.search_mvt")
    def search_mvt(
        self, *, index, field, zoom, x, y, aggs=..., buffer=..., error_trace=..., exact_bounds=...,
        extent=..., fields=..., filter_path=..., grid_agg=..., grid_precision=..., grid_type=...,
        human=..., pretty=..., project_routing=..., query=..., runtime_mappings=..., size=...,
        sort=..., track_total_hits=..., with_labels=..., body=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.search_shards")
    def search_shards(
        self, *, index=..., allow_no_indices=..., error_trace=..., expand_wildcards=...,
        filter_path=..., human=..., ignore_unavailable=..., local=..., master_timeout=...,
        preference=..., pretty=..., route_slice=..., routing=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.search_template")
    def search_template(
        self, *, index=..., allow_no_indices=..., ccs_minimize_roundtrips=..., error_trace=...,
        expand_wildcards=..., explain=..., filter_path=..., human=..., id=..., ignore_throttled=...,
        ignore_unavailable=..., params=..., preference=..., pretty=..., profile=...,
        project_routing=..., rest_total_hits_as_int=..., routing=..., scroll=..., search_type=...,
        source=..., typed_keys=..., body=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.terms_enum")
    def terms_enum(
        self, *, index, field=..., case_insensitive=..., error_trace=..., filter_path=...,
        human=..., index_filter=..., pretty=..., project_routing=..., search_after=..., size=...,
        string=..., timeout=..., body=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.termvectors")
    def termvectors(
        self, *, index, id=..., doc=..., error_trace=..., field_statistics=..., fields=...,
        filter=..., filter_path=..., human=..., offsets=..., payloads=..., per_field_analyzer=...,
        positions=..., preference=..., pretty=..., realtime=..., route_slice=..., routing=...,
        term_statistics=..., version=..., version_type=..., body=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.update")
    def update(
        self, *, index, id, detect_noop=..., doc=..., doc_as_upsert=..., error_trace=...,
        filter_path=..., human=..., if_primary_term=..., if_seq_no=..., include_source_on_error=...,
        lang=..., pretty=..., refresh=..., require_alias=..., retry_on_conflict=...,
        route_slice=..., routing=..., script=..., scripted_upsert=..., source=...,
        source_excludes=..., source_includes=..., timeout=..., upsert=...,
        wait_for_active_shards=..., body=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.update_by_query")
    def update_by_query(
        self, *, index, allow_no_indices=..., analyze_wildcard=..., analyzer=..., conflicts=...,
        default_operator=..., df=..., error_trace=..., expand_wildcards=..., filter_path=...,
        from_=..., human=..., ignore_unavailable=..., lenient=..., max_docs=..., pipeline=...,
        preference=..., pretty=..., q=..., query=..., refresh=..., request_cache=...,
        requests_per_second=..., route_slice=..., routing=..., script=..., scroll=...,
        scroll_size=..., search_timeout=..., search_type=..., slice=..., slices=..., sort=...,
        stats=..., terminate_after=..., timeout=..., version=..., version_type=...,
        wait_for_active_shards=..., wait_for_completion=..., body=...
    ): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.update_by_query_rethrottle")
    def update_by_query_rethrottle(
        self, *, task_id, requests_per_second, error_trace=..., filter_path=..., human=...,
        pretty=...
    ): ...
