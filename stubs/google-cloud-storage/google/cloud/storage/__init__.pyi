from io import TextIOWrapper
from typing import Literal, overload

from google.api_core.page_iterator import HTTPIterator
from google.cloud.storage.fileio import BlobReader, BlobWriter
from loopsafe import blocking

class Client:
    def bucket(self, bucket_name, user_project=..., generation=...) -> Bucket: ...
    def batch(self, raise_exception=...) -> Batch: ...
    @blocking("http")
    def get_service_account_email(self, project=..., timeout=..., retry=...): ...
    @blocking("http")
    def get_bucket(
        self,
        bucket_or_name,
        timeout=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        retry=...,
        *,
        generation=...,
        soft_deleted=...,
    ) -> Bucket: ...
    @blocking("http")
    def lookup_bucket(
        self,
        bucket_name,
        timeout=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        retry=...,
    ) -> Bucket | None: ...
    @blocking("http")
    def create_bucket(
        self,
        bucket_or_name,
        requester_pays=...,
        project=...,
        user_project=...,
        location=...,
        data_locations=...,
        predefined_acl=...,
        predefined_default_object_acl=...,
        enable_object_retention=...,
        timeout=...,
        retry=...,
    ) -> Bucket: ...
    @blocking("http")
    def restore_bucket(
        self,
        bucket_name,
        generation,
        projection=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        timeout=...,
        retry=...,
    ) -> Bucket: ...
    @blocking("http")
    def download_blob_to_file(
        self,
        blob_or_uri,
        file_obj,
        start=...,
        end=...,
        raw_download=...,
        if_etag_match=...,
        if_etag_not_match=...,
        if_generation_match=...,
        if_generation_not_match=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        timeout=...,
        checksum=...,
        retry=...,
        single_shot_download=...,
    ): ...
    def list_blobs(
        self,
        bucket_or_name,
        max_results=...,
        page_token=...,
        prefix=...,
        delimiter=...,
        start_offset=...,
        end_offset=...,
        include_trailing_delimiter=...,
        versions=...,
        projection=...,
        fields=...,
        page_size=...,
        timeout=...,
        retry=...,
        match_glob=...,
        include_folders_as_prefixes=...,
        soft_deleted=...,
        filter_=...,
    ) -> HTTPIterator: ...
    def list_buckets(
        self,
        max_results=...,
        page_token=...,
        prefix=...,
        projection=...,
        fields=...,
        project=...,
        page_size=...,
        timeout=...,
        retry=...,
        *,
        soft_deleted=...,
        return_partial_success=...,
    ) -> HTTPIterator: ...
    def list_hmac_keys(
        self,
        max_results=...,
        service_account_email=...,
        show_deleted_keys=...,
        project_id=...,
        user_project=...,
        timeout=...,
        retry=...,
    ) -> HTTPIterator: ...
    @blocking("http")
    def create_hmac_key(
        self, service_account_email, project_id=..., user_project=..., timeout=..., retry=...
    ): ...
    @blocking("http")
    def get_hmac_key_metadata(self, access_id, project_id=..., user_project=..., timeout=...): ...

class Bucket:
    def blob(
        self, blob_name, chunk_size=..., encryption_key=..., kms_key_name=..., generation=...
    ) -> Blob: ...
    @blocking("http")
    def exists(
        self,
        client=...,
        timeout=...,
        if_etag_match=...,
        if_etag_not_match=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        retry=...,
    ): ...
    @blocking("http")
    def create(
        self,
        client=...,
        project=...,
        location=...,
        predefined_acl=...,
        predefined_default_object_acl=...,
        enable_object_retention=...,
        timeout=...,
        retry=...,
    ): ...
    @blocking("http")
    def reload(
        self,
        client=...,
        projection=...,
        timeout=...,
        if_etag_match=...,
        if_etag_not_match=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        retry=...,
        soft_deleted=...,
    ): ...
    @blocking("http")
    def patch(
        self,
        client=...,
        timeout=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        retry=...,
    ): ...
    @blocking("http")
    def update(
        self,
        client=...,
        timeout=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        retry=...,
    ): ...
    @blocking("http")
    def get_blob(
        self,
        blob_name,
        client=...,
        encryption_key=...,
        generation=...,
        if_etag_match=...,
        if_etag_not_match=...,
        if_generation_match=...,
        if_generation_not_match=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        timeout=...,
        retry=...,
        soft_deleted=...,
        **kwargs,
    ) -> Blob | None: ...
    @blocking("http")
    def delete(
        self,
        force=...,
        client=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        timeout=...,
        retry=...,
    ): ...
    @blocking("http")
    def delete_blob(
        self,
        blob_name,
        client=...,
        generation=...,
        if_generation_match=...,
        if_generation_not_match=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        timeout=...,
        retry=...,
    ): ...
    @blocking("http")
    def delete_blobs(
        self,
        blobs,
        on_error=...,
        client=...,
        preserve_generation=...,
        timeout=...,
        if_generation_match=...,
        if_generation_not_match=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        retry=...,
    ): ...
    @blocking("http")
    def copy_blob(
        self,
        blob,
        destination_bucket,
        new_name=...,
        client=...,
        preserve_acl=...,
        source_generation=...,
        if_generation_match=...,
        if_generation_not_match=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        if_source_generation_match=...,
        if_source_generation_not_match=...,
        if_source_metageneration_match=...,
        if_source_metageneration_not_match=...,
        timeout=...,
        retry=...,
        destination_contexts=...,
    ) -> Blob: ...
    @blocking("http")
    def rename_blob(
        self,
        blob,
        new_name,
        client=...,
        if_generation_match=...,
        if_generation_not_match=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        if_source_generation_match=...,
        if_source_generation_not_match=...,
        if_source_metageneration_match=...,
        if_source_metageneration_not_match=...,
        timeout=...,
        retry=...,
    ) -> Blob: ...
    @blocking("http")
    def move_blob(
        self,
        blob,
        new_name,
        client=...,
        if_generation_match=...,
        if_generation_not_match=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        if_source_generation_match=...,
        if_source_generation_not_match=...,
        if_source_metageneration_match=...,
        if_source_metageneration_not_match=...,
        timeout=...,
        retry=...,
    ) -> Blob: ...
    @blocking("http")
    def restore_blob(
        self,
        blob_name,
        client=...,
        generation=...,
        copy_source_acl=...,
        projection=...,
        if_generation_match=...,
        if_generation_not_match=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        timeout=...,
        retry=...,
    ) -> Blob: ...
    @blocking("http")
    def get_notification(self, notification_id, client=..., timeout=..., retry=...): ...
    def list_blobs(
        self,
        max_results=...,
        page_token=...,
        prefix=...,
        delimiter=...,
        start_offset=...,
        end_offset=...,
        include_trailing_delimiter=...,
        versions=...,
        projection=...,
        fields=...,
        client=...,
        timeout=...,
        retry=...,
        match_glob=...,
        include_folders_as_prefixes=...,
        soft_deleted=...,
        page_size=...,
        filter_=...,
    ) -> HTTPIterator: ...
    def list_notifications(self, client=..., timeout=..., retry=...) -> HTTPIterator: ...
    @blocking("http")
    def get_iam_policy(self, client=..., requested_policy_version=..., timeout=..., retry=...): ...
    @blocking("http")
    def set_iam_policy(self, policy, client=..., timeout=..., retry=...): ...
    @blocking("http")
    def test_iam_permissions(self, permissions, client=..., timeout=..., retry=...): ...
    @blocking("http")
    def make_public(
        self,
        recursive=...,
        future=...,
        client=...,
        timeout=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        retry=...,
    ): ...
    @blocking("http")
    def make_private(
        self,
        recursive=...,
        future=...,
        client=...,
        timeout=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        retry=...,
    ): ...
    @blocking("http")
    def lock_retention_policy(self, client=..., timeout=..., retry=...): ...

class Blob:
    bucket: Bucket
    @blocking("http")
    def exists(
        self,
        client=...,
        if_etag_match=...,
        if_etag_not_match=...,
        if_generation_match=...,
        if_generation_not_match=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        timeout=...,
        retry=...,
        soft_deleted=...,
    ): ...
    @blocking("http")
    def reload(
        self,
        client=...,
        projection=...,
        if_etag_match=...,
        if_etag_not_match=...,
        if_generation_match=...,
        if_generation_not_match=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        timeout=...,
        retry=...,
        soft_deleted=...,
    ): ...
    @blocking("http")
    def patch(
        self,
        client=...,
        if_generation_match=...,
        if_generation_not_match=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        timeout=...,
        retry=...,
        override_unlocked_retention=...,
    ): ...
    @blocking("http")
    def update(
        self,
        client=...,
        if_generation_match=...,
        if_generation_not_match=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        timeout=...,
        retry=...,
        override_unlocked_retention=...,
    ): ...
    @blocking("http")
    def delete(
        self,
        client=...,
        if_generation_match=...,
        if_generation_not_match=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        timeout=...,
        retry=...,
    ): ...
    @blocking("http")
    def download_to_file(
        self,
        file_obj,
        client=...,
        start=...,
        end=...,
        raw_download=...,
        if_etag_match=...,
        if_etag_not_match=...,
        if_generation_match=...,
        if_generation_not_match=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        timeout=...,
        checksum=...,
        retry=...,
        single_shot_download=...,
    ): ...
    @blocking("http")
    def download_to_filename(
        self,
        filename,
        client=...,
        start=...,
        end=...,
        raw_download=...,
        if_etag_match=...,
        if_etag_not_match=...,
        if_generation_match=...,
        if_generation_not_match=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        timeout=...,
        checksum=...,
        retry=...,
        single_shot_download=...,
    ): ...
    @blocking("http")
    def download_as_bytes(
        self,
        client=...,
        start=...,
        end=...,
        raw_download=...,
        if_etag_match=...,
        if_etag_not_match=...,
        if_generation_match=...,
        if_generation_not_match=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        timeout=...,
        checksum=...,
        retry=...,
        single_shot_download=...,
    ): ...
    @blocking("http")
    def download_as_string(
        self,
        client=...,
        start=...,
        end=...,
        raw_download=...,
        if_etag_match=...,
        if_etag_not_match=...,
        if_generation_match=...,
        if_generation_not_match=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        timeout=...,
        retry=...,
        single_shot_download=...,
    ): ...
    @blocking("http")
    def download_as_text(
        self,
        client=...,
        start=...,
        end=...,
        raw_download=...,
        encoding=...,
        if_etag_match=...,
        if_etag_not_match=...,
        if_generation_match=...,
        if_generation_not_match=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        timeout=...,
        retry=...,
        single_shot_download=...,
    ): ...
    @blocking("http")
    def upload_from_file(
        self,
        file_obj,
        rewind=...,
        size=...,
        content_type=...,
        client=...,
        predefined_acl=...,
        if_generation_match=...,
        if_generation_not_match=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        timeout=...,
        checksum=...,
        retry=...,
        crc32c_checksum_value=...,
    ): ...
    @blocking("http")
    def upload_from_filename(
        self,
        filename,
        content_type=...,
        client=...,
        predefined_acl=...,
        if_generation_match=...,
        if_generation_not_match=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        timeout=...,
        checksum=...,
        retry=...,
        crc32c_checksum_value=...,
    ): ...
    @blocking("http")
    def upload_from_string(
        self,
        data,
        content_type=...,
        client=...,
        predefined_acl=...,
        if_generation_match=...,
        if_generation_not_match=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        timeout=...,
        checksum=...,
        retry=...,
        crc32c_checksum_value=...,
    ): ...
    @blocking("http")
    def create_resumable_upload_session(
        self,
        content_type=...,
        size=...,
        origin=...,
        client=...,
        timeout=...,
        checksum=...,
        predefined_acl=...,
        if_generation_match=...,
        if_generation_not_match=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        retry=...,
    ): ...
    @blocking("http")
    def get_iam_policy(self, client=..., requested_policy_version=..., timeout=..., retry=...): ...
    @blocking("http")
    def set_iam_policy(self, policy, client=..., timeout=..., retry=...): ...
    @blocking("http")
    def test_iam_permissions(self, permissions, client=..., timeout=..., retry=...): ...
    @blocking("http")
    def make_public(
        self,
        client=...,
        timeout=...,
        if_generation_match=...,
        if_generation_not_match=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        retry=...,
    ): ...
    @blocking("http")
    def make_private(
        self,
        client=...,
        timeout=...,
        if_generation_match=...,
        if_generation_not_match=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        retry=...,
    ): ...
    @blocking("http")
    def compose(
        self,
        sources,
        client=...,
        timeout=...,
        if_generation_match=...,
        if_metageneration_match=...,
        if_source_generation_match=...,
        retry=...,
        destination_contexts=...,
        delete_source_objects=...,
    ): ...
    @blocking("http")
    def rewrite(
        self,
        source,
        token=...,
        client=...,
        if_generation_match=...,
        if_generation_not_match=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        if_source_generation_match=...,
        if_source_generation_not_match=...,
        if_source_metageneration_match=...,
        if_source_metageneration_not_match=...,
        timeout=...,
        retry=...,
        destination_contexts=...,
    ): ...
    @blocking("http")
    def update_storage_class(
        self,
        new_class,
        client=...,
        if_generation_match=...,
        if_generation_not_match=...,
        if_metageneration_match=...,
        if_metageneration_not_match=...,
        if_source_generation_match=...,
        if_source_generation_not_match=...,
        if_source_metageneration_match=...,
        if_source_metageneration_not_match=...,
        timeout=...,
        retry=...,
    ): ...
    @overload
    def open(
        self,
        mode: Literal["rb"],
        chunk_size=...,
        ignore_flush=...,
        encoding=...,
        errors=...,
        newline=...,
        **kwargs,
    ) -> BlobReader: ...
    @overload
    def open(
        self,
        mode: Literal["wb"],
        chunk_size=...,
        ignore_flush=...,
        encoding=...,
        errors=...,
        newline=...,
        **kwargs,
    ) -> BlobWriter: ...
    @overload
    def open(
        self,
        mode=...,
        chunk_size=...,
        ignore_flush=...,
        encoding=...,
        errors=...,
        newline=...,
        **kwargs,
    ) -> TextIOWrapper: ...

class Batch:
    @blocking("http")
    def __exit__(self, exc_type, exc_val, exc_tb): ...
    @blocking("http")
    def finish(self, raise_exception=...): ...
