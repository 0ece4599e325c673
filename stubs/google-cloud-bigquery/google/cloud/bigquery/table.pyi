from google.api_core.page_iterator import HTTPIterator
from loopsafe import blocking

class RowIterator(HTTPIterator):
    @blocking("http")
    def to_arrow(
        self, progress_bar_type=..., bqstorage_client=..., create_bqstorage_client=..., timeout=...
    ): ...
    @blocking("http")
    def to_dataframe(
        self,
        bqstorage_client=...,
        dtypes=...,
        progress_bar_type=...,
        create_bqstorage_client=...,
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
        geography_column=...,
        bool_dtype=...,
        int_dtype=...,
        float_dtype=...,
        string_dtype=...,
        timeout=...,
    ): ...
    @blocking("http", when="iterated")
    def to_arrow_iterable(
        self, bqstorage_client=..., max_queue_size=..., max_stream_count=..., timeout=...
    ): ...
    @blocking("http", when="iterated")
    def to_dataframe_iterable(
        self,
        bqstorage_client=...,
        dtypes=...,
        max_queue_size=...,
        max_stream_count=...,
        timeout=...,
    ): ...
