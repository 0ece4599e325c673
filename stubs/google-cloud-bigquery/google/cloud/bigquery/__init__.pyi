from typing import Literal, overload

from google.api_core.page_iterator import HTTPIterator
from google.cloud.bigquery.table import RowIterator
from loopsafe import blocking

class Client:
    @blocking("http")
    def query(
        self,
        query,
        job_config=...,
        job_id=...,
        job_id_prefix=...,
        location=...,
        project=...,
        retry=...,
        timeout=...,
        job_retry=...,
        api_method=...,
        *,
        timestamp_precision=...,
    ) -> QueryJob: ...
    @blocking("http")
    def query_and_wait(
        self,
        query,
        *,
        job_config=...,
        location=...,
        project=...,
        api_timeout=...,
        wait_timeout=...,
        retry=...,
        job_retry=...,
        page_size=...,
        max_results=...,
        query_results_format=...,
        compression_codec=...,
        timestamp_precision=...,
    ) -> RowIterator: ...
    @blocking("http")
    def get_service_account_email(self, project=..., retry=..., timeout=...): ...
    @blocking("http")
    def get_dataset(self, dataset_ref, retry=..., timeout=..., dataset_view=...): ...
    @blocking("http")
    def get_iam_policy(self, table, requested_policy_version=..., retry=..., timeout=...): ...
    @blocking("http")
    def get_model(self, model_ref, retry=..., timeout=...): ...
    @blocking("http")
    def get_routine(self, routine_ref, retry=..., timeout=...): ...
    @blocking("http")
    def get_job(self, job_id, project=..., location=..., retry=..., timeout=...): ...
    @blocking("http")
    def get_table(self, table, retry=..., timeout=...) -> Table: ...
    @blocking("http")
    def create_dataset(self, dataset, exists_ok=..., retry=..., timeout=...): ...
    @blocking("http")
    def create_routine(self, routine, exists_ok=..., retry=..., timeout=...): ...
    @blocking("http")
    def create_table(self, table, exists_ok=..., retry=..., timeout=...): ...
    @blocking("http")
    def create_job(self, job_config, retry=..., timeout=...): ...
    @blocking("http")
    def delete_dataset(
        self, dataset, delete_contents=..., retry=..., timeout=..., not_found_ok=...
    ): ...
    @blocking("http")
    def delete_model(self, model, retry=..., timeout=..., not_found_ok=...): ...
    @blocking("http")
    def delete_job_metadata(
        self, job_id, project=..., location=..., retry=..., timeout=..., not_found_ok=...
    ): ...
    @blocking("http")
    def delete_routine(self, routine, retry=..., timeout=..., not_found_ok=...): ...
    @blocking("http")
    def delete_table(self, table, retry=..., timeout=..., not_found_ok=...): ...
    @blocking("http")
    def update_dataset(self, dataset, fields, retry=..., timeout=..., update_mode=...): ...
    @blocking("http")
    def update_model(self, model, fields, retry=..., timeout=...): ...
    @blocking("http")
    def update_routine(self, routine, fields, retry=..., timeout=...): ...
    @blocking("http")
    def update_table(self, table, fields, autodetect_schema=..., retry=..., timeout=...): ...
    @blocking("http")
    def set_iam_policy(
        self, table, policy, updateMask=..., retry=..., timeout=..., *, fields=...
    ): ...
    @blocking("http")
    def test_iam_permissions(self, table, permissions, retry=..., timeout=...): ...
    @blocking("http")
    def cancel_job(self, job_id, project=..., location=..., retry=..., timeout=...): ...
    @blocking("http")
    def load_table_from_uri(
        self,
        source_uris,
        destination,
        job_id=...,
        job_id_prefix=...,
        location=...,
        project=...,
        job_config=...,
        retry=...,
        timeout=...,
    ) -> LoadJob: ...
    @blocking("http")
    def load_table_from_file(
        self,
        file_obj,
        destination,
        rewind=...,
        size=...,
        num_retries=...,
        job_id=...,
        job_id_prefix=...,
        location=...,
        project=...,
        job_config=...,
        timeout=...,
    ) -> LoadJob: ...
    @blocking("http")
    def load_table_from_dataframe(
        self,
        dataframe,
        destination,
        num_retries=...,
        job_id=...,
        job_id_prefix=...,
        location=...,
        project=...,
        job_config=...,
        parquet_compression=...,
        timeout=...,
    ) -> LoadJob: ...
    @blocking("http")
    def load_table_from_json(
        self,
        json_rows,
        destination,
        num_retries=...,
        job_id=...,
        job_id_prefix=...,
        location=...,
        project=...,
        job_config=...,
        timeout=...,
    ) -> LoadJob: ...
    @blocking("http")
    def copy_table(
        self,
        sources,
        destination,
        job_id=...,
        job_id_prefix=...,
        location=...,
        project=...,
        job_config=...,
        retry=...,
        timeout=...,
    ) -> CopyJob: ...
    @blocking("http")
    def extract_table(
        self,
        source,
        destination_uris,
        job_id=...,
        job_id_prefix=...,
        location=...,
        project=...,
        job_config=...,
        retry=...,
        timeout=...,
        source_type=...,
    ) -> ExtractJob: ...
    @blocking("http")
    def insert_rows(self, table, rows, selected_fields=..., **kwargs): ...
    @blocking("http")
    def insert_rows_from_dataframe(
        self, table, dataframe, selected_fields=..., chunk_size=..., **kwargs
    ): ...
    @blocking("http")
    def insert_rows_json(
        self,
        table,
        json_rows,
        row_ids=...,
        skip_invalid_rows=...,
        ignore_unknown_values=...,
        template_suffix=...,
        retry=...,
        timeout=...,
    ): ...
    @blocking("http")
    def list_partitions(self, table, retry=..., timeout=...): ...
    def list_datasets(
        self,
        project=...,
        include_all=...,
        filter=...,
        max_results=...,
        page_token=...,
        retry=...,
        timeout=...,
        page_size=...,
    ) -> HTTPIterator: ...
    def list_jobs(
        self,
        project=...,
        parent_job=...,
        max_results=...,
        page_token=...,
        all_users=...,
        state_filter=...,
        retry=...,
        timeout=...,
        min_creation_time=...,
        max_creation_time=...,
        page_size=...,
    ) -> HTTPIterator: ...
    def list_models(
        self, dataset, max_results=..., page_token=..., retry=..., timeout=..., page_size=...
    ) -> HTTPIterator: ...
    def list_projects(
        self, max_results=..., page_token=..., retry=..., timeout=..., page_size=...
    ) -> HTTPIterator: ...
    def list_routines(
        self, dataset, max_results=..., page_token=..., retry=..., timeout=..., page_size=...
    ) -> HTTPIterator: ...
    def list_tables(
        self, dataset, max_results=..., page_token=..., retry=..., timeout=..., page_size=...
    ) -> HTTPIterator: ...
    def list_rows(
        self,
        table,
        selected_fields=...,
        max_results=...,
        page_token=...,
        start_index=...,
        page_size=...,
        retry=...,
        timeout=...,
        *,
        timestamp_precision=...,
    ) -> RowIterator: ...

class QueryJob:
    @blocking("http")
    def cancel(self, client=..., retry=..., timeout=...): ...
    @overload
    def done(self, retry=..., timeout=..., *, reload: Literal[False]): ...
    @overload
    @blocking("http")
    def done(self, retry=..., timeout=..., reload=...): ...
    @blocking("http")
    def exists(self, client=..., retry=..., timeout=...): ...
    @blocking("http")
    def reload(self, client=..., retry=..., timeout=...): ...
    @blocking("http")
    def result(
        self, page_size=..., max_results=..., retry=..., timeout=..., start_index=..., job_retry=...
    ) -> RowIterator: ...
    @blocking("http")
    def exception(self, timeout=...): ...
    @blocking("http")
    def to_arrow(
        self,
        progress_bar_type=...,
        bqstorage_client=...,
        create_bqstorage_client=...,
        max_results=...,
        timeout=...,
    ): ...
    @blocking("http")
    def to_dataframe(
        self,
        bqstorage_client=...,
        dtypes=...,
        progress_bar_type=...,
        create_bqstorage_client=...,
        max_results=...,
        geography_as_object=...,
        bool_dtype=...,
        int_dtype=...,
        float_dtype=...,
        string_dtype=...,
        date_dtype=...,
        datetime_dtype=...,
        time_dtype=...,
        timestamp_dtype=...,
        range_date_dtype=...,
        range_datetime_dtype=...,
        range_timestamp_dtype=...,
        timeout=...,
    ): ...
    @blocking("http")
    def to_geodataframe(
        self,
        bqstorage_client=...,
        dtypes=...,
        progress_bar_type=...,
        create_bqstorage_client=...,
        max_results=...,
        geography_column=...,
        bool_dtype=...,
        int_dtype=...,
        float_dtype=...,
        string_dtype=...,
        timeout=...,
    ): ...
    @blocking("http", when="iterated")
    def __iter__(self): ...

class LoadJob:
    @blocking("http")
    def cancel(self, client=..., retry=..., timeout=...): ...
    @overload
    def done(self, retry=..., timeout=..., *, reload: Literal[False]): ...
    @overload
    @blocking("http")
    def done(self, retry=..., timeout=..., reload=...): ...
    @blocking("http")
    def exists(self, client=..., retry=..., timeout=...): ...
    @blocking("http")
    def reload(self, client=..., retry=..., timeout=...): ...
    @blocking("http")
    def result(self, retry=..., timeout=...) -> LoadJob: ...
    @blocking("http")
    def exception(self, timeout=...): ...

class CopyJob:
    @blocking("http")
    def cancel(self, client=..., retry=..., timeout=...): ...
    @overload
    def done(self, retry=..., timeout=..., *, reload: Literal[False]): ...
    @overload
    @blocking("http")
    def done(self, retry=..., timeout=..., reload=...): ...
    @blocking("http")
    def exists(self, client=..., retry=..., timeout=...): ...
    @blocking("http")
    def reload(self, client=..., retry=..., timeout=...): ...
    @blocking("http")
    def result(self, retry=..., timeout=...) -> CopyJob: ...
    @blocking("http")
    def exception(self, timeout=...): ...

class ExtractJob:
    @blocking("http")
    def cancel(self, client=..., retry=..., timeout=...): ...
    @overload
    def done(self, retry=..., timeout=..., *, reload: Literal[False]): ...
    @overload
    @blocking("http")
    def done(self, retry=..., timeout=..., reload=...): ...
    @blocking("http")
    def exists(self, client=..., retry=..., timeout=...): ...
    @blocking("http")
    def reload(self, client=..., retry=..., timeout=...): ...
    @blocking("http")
    def result(self, retry=..., timeout=...) -> ExtractJob: ...
    @blocking("http")
    def exception(self, timeout=...): ...

class Table: ...
