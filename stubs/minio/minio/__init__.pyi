from loopsafe import blocking

class Minio:
    @blocking("http")
    def select_object_content(self, bucket_name, object_name, request): ...
    @blocking("http")
    def make_bucket(self, bucket_name, location=..., object_lock=...): ...
    @blocking("http")
    def list_buckets(self): ...
    @blocking("http")
    def bucket_exists(self, bucket_name): ...
    @blocking("http")
    def remove_bucket(self, bucket_name): ...
    @blocking("http")
    def get_bucket_policy(self, bucket_name): ...
    @blocking("http")
    def delete_bucket_policy(self, bucket_name): ...
    @blocking("http")
    def set_bucket_policy(self, bucket_name, policy): ...
    @blocking("http")
    def get_bucket_notification(self, bucket_name): ...
    @blocking("http")
    def set_bucket_notification(self, bucket_name, config): ...
    @blocking("http")
    def delete_bucket_notification(self, bucket_name): ...
    @blocking("http")
    def set_bucket_encryption(self, bucket_name, config): ...
    @blocking("http")
    def get_bucket_encryption(self, bucket_name): ...
    @blocking("http")
    def delete_bucket_encryption(self, bucket_name): ...
    @blocking("http")
    def set_bucket_versioning(self, bucket_name, config): ...
    @blocking("http")
    def get_bucket_versioning(self, bucket_name): ...
    @blocking("http")
    def fput_object(
        self,
        bucket_name,
        object_name,
        file_path,
        content_type=...,
        metadata=...,
        sse=...,
        progress=...,
        part_size=...,
        num_parallel_uploads=...,
        tags=...,
        retention=...,
        legal_hold=...,
    ): ...
    @blocking("http")
    def fget_object(
        self,
        bucket_name,
        object_name,
        file_path,
        request_headers=...,
        ssec=...,
        version_id=...,
        extra_query_params=...,
        tmp_file_path=...,
        progress=...,
    ): ...
    @blocking("http")
    def get_object(
        self,
        bucket_name,
        object_name,
        offset=...,
        length=...,
        request_headers=...,
        ssec=...,
        version_id=...,
        extra_query_params=...,
    ): ...
    @blocking("http")
    def prompt_object(
        self,
        bucket_name,
        object_name,
        prompt,
        lambda_arn=...,
        request_headers=...,
        ssec=...,
        version_id=...,
        **kwargs,
    ): ...
    @blocking("http")
    def copy_object(
        self,
        bucket_name,
        object_name,
        source,
        sse=...,
        metadata=...,
        tags=...,
        retention=...,
        legal_hold=...,
        metadata_directive=...,
        tagging_directive=...,
    ): ...
    @blocking("http")
    def compose_object(
        self,
        bucket_name,
        object_name,
        sources,
        sse=...,
        metadata=...,
        tags=...,
        retention=...,
        legal_hold=...,
    ): ...
    @blocking("http")
    def put_object(
        self,
        bucket_name,
        object_name,
        data,
        length,
        content_type=...,
        metadata=...,
        sse=...,
        progress=...,
        part_size=...,
        num_parallel_uploads=...,
        tags=...,
        retention=...,
        legal_hold=...,
        write_offset=...,
    ): ...
    @blocking("http")
    def append_object(
        self,
        bucket_name,
        object_name,
        data,
        length,
        chunk_size=...,
        progress=...,
        extra_headers=...,
    ): ...
    @blocking("http")
    def stat_object(
        self,
        bucket_name,
        object_name,
        ssec=...,
        version_id=...,
        extra_headers=...,
        extra_query_params=...,
    ): ...
    @blocking("http")
    def remove_object(self, bucket_name, object_name, version_id=...): ...
    @blocking("http")
    def delete_bucket_replication(self, bucket_name): ...
    @blocking("http")
    def get_bucket_replication(self, bucket_name): ...
    @blocking("http")
    def set_bucket_replication(self, bucket_name, config): ...
    @blocking("http")
    def delete_bucket_lifecycle(self, bucket_name): ...
    @blocking("http")
    def get_bucket_lifecycle(self, bucket_name): ...
    @blocking("http")
    def set_bucket_lifecycle(self, bucket_name, config): ...
    @blocking("http")
    def delete_bucket_tags(self, bucket_name): ...
    @blocking("http")
    def get_bucket_tags(self, bucket_name): ...
    @blocking("http")
    def set_bucket_tags(self, bucket_name, tags): ...
    @blocking("http")
    def delete_object_tags(self, bucket_name, object_name, version_id=...): ...
    @blocking("http")
    def get_object_tags(self, bucket_name, object_name, version_id=...): ...
    @blocking("http")
    def set_object_tags(self, bucket_name, object_name, tags, version_id=...): ...
    @blocking("http")
    def enable_object_legal_hold(self, bucket_name, object_name, version_id=...): ...
    @blocking("http")
    def disable_object_legal_hold(self, bucket_name, object_name, version_id=...): ...
    @blocking("http")
    def is_object_legal_hold_enabled(self, bucket_name, object_name, version_id=...): ...
    @blocking("http")
    def delete_object_lock_config(self, bucket_name): ...
    @blocking("http")
    def get_object_lock_config(self, bucket_name): ...
    @blocking("http")
    def set_object_lock_config(self, bucket_name, config): ...
    @blocking("http")
    def get_object_retention(self, bucket_name, object_name, version_id=...): ...
    @blocking("http")
    def set_object_retention(self, bucket_name, object_name, config, version_id=...): ...
    @blocking("http", when="iterated")
    def list_objects(
        self,
        bucket_name,
        prefix=...,
        recursive=...,
        start_after=...,
        include_user_meta=...,
        include_version=...,
        use_api_v1=...,
        use_url_encoding_type=...,
        fetch_owner=...,
        extra_headers=...,
        extra_query_params=...,
    ): ...
    @blocking("http", when="iterated")
    def remove_objects(self, bucket_name, delete_object_list, bypass_governance_mode=...): ...
    @blocking("http", when="iterated")
    def listen_bucket_notification(self, bucket_name, prefix=..., suffix=..., events=...): ...
    @blocking("http")
    def upload_snowball_objects(
        self,
        bucket_name,
        object_list,
        metadata=...,
        sse=...,
        tags=...,
        retention=...,
        legal_hold=...,
        staging_filename=...,
        compression=...,
    ): ...
    @blocking("http")
    def get_presigned_url(
        self,
        method,
        bucket_name,
        object_name,
        expires=...,
        response_headers=...,
        request_date=...,
        version_id=...,
        extra_query_params=...,
    ): ...
    @blocking("http")
    def presigned_get_object(
        self,
        bucket_name,
        object_name,
        expires=...,
        response_headers=...,
        request_date=...,
        version_id=...,
        extra_query_params=...,
    ): ...
    @blocking("http")
    def presigned_put_object(self, bucket_name, object_name, expires=...): ...
    @blocking("http")
    def presigned_post_policy(self, policy): ...
