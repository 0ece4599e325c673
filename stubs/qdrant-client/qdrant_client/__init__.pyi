from loopsafe import blocking

class QdrantClient:
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.query_batch_points")
    def query_batch_points(
        self, collection_name, requests, consistency=..., timeout=..., **kwargs
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.query_points")
    def query_points(
        self,
        collection_name,
        query=...,
        using=...,
        prefetch=...,
        query_filter=...,
        search_params=...,
        limit=...,
        offset=...,
        with_payload=...,
        with_vectors=...,
        score_threshold=...,
        lookup_from=...,
        consistency=...,
        shard_key_selector=...,
        timeout=...,
        **kwargs,
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.query_points_groups")
    def query_points_groups(
        self,
        collection_name,
        group_by,
        query=...,
        using=...,
        prefetch=...,
        query_filter=...,
        search_params=...,
        limit=...,
        group_size=...,
        with_payload=...,
        with_vectors=...,
        score_threshold=...,
        with_lookup=...,
        lookup_from=...,
        consistency=...,
        shard_key_selector=...,
        timeout=...,
        **kwargs,
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.search_matrix_pairs")
    def search_matrix_pairs(
        self,
        collection_name,
        query_filter=...,
        limit=...,
        sample=...,
        using=...,
        consistency=...,
        timeout=...,
        shard_key_selector=...,
        **kwargs,
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.search_matrix_offsets")
    def search_matrix_offsets(
        self,
        collection_name,
        query_filter=...,
        limit=...,
        sample=...,
        using=...,
        consistency=...,
        timeout=...,
        shard_key_selector=...,
        **kwargs,
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.scroll")
    def scroll(
        self,
        collection_name,
        scroll_filter=...,
        limit=...,
        order_by=...,
        offset=...,
        with_payload=...,
        with_vectors=...,
        consistency=...,
        shard_key_selector=...,
        timeout=...,
        **kwargs,
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.count")
    def count(
        self,
        collection_name,
        count_filter=...,
        exact=...,
        shard_key_selector=...,
        timeout=...,
        **kwargs,
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.facet")
    def facet(
        self,
        collection_name,
        key,
        facet_filter=...,
        limit=...,
        exact=...,
        consistency=...,
        timeout=...,
        shard_key_selector=...,
        **kwargs,
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.upsert")
    def upsert(
        self,
        collection_name,
        points,
        wait=...,
        ordering=...,
        shard_key_selector=...,
        update_filter=...,
        update_mode=...,
        timeout=...,
        **kwargs,
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.update_vectors")
    def update_vectors(
        self,
        collection_name,
        points,
        wait=...,
        ordering=...,
        shard_key_selector=...,
        update_filter=...,
        timeout=...,
        **kwargs,
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.delete_vectors")
    def delete_vectors(
        self,
        collection_name,
        vectors,
        points,
        wait=...,
        ordering=...,
        shard_key_selector=...,
        timeout=...,
        **kwargs,
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.retrieve")
    def retrieve(
        self,
        collection_name,
        ids,
        with_payload=...,
        with_vectors=...,
        consistency=...,
        shard_key_selector=...,
        timeout=...,
        **kwargs,
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.delete")
    def delete(
        self,
        collection_name,
        points_selector,
        wait=...,
        ordering=...,
        shard_key_selector=...,
        timeout=...,
        **kwargs,
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.set_payload")
    def set_payload(
        self,
        collection_name,
        payload,
        points,
        key=...,
        wait=...,
        ordering=...,
        shard_key_selector=...,
        timeout=...,
        **kwargs,
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.overwrite_payload")
    def overwrite_payload(
        self,
        collection_name,
        payload,
        points,
        wait=...,
        ordering=...,
        shard_key_selector=...,
        timeout=...,
        **kwargs,
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.delete_payload")
    def delete_payload(
        self,
        collection_name,
        keys,
        points,
        wait=...,
        ordering=...,
        shard_key_selector=...,
        timeout=...,
        **kwargs,
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.clear_payload")
    def clear_payload(
        self,
        collection_name,
        points_selector,
        wait=...,
        ordering=...,
        shard_key_selector=...,
        timeout=...,
        **kwargs,
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.batch_update_points")
    def batch_update_points(
        self, collection_name, update_operations, wait=..., ordering=..., timeout=..., **kwargs
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.update_collection_aliases")
    def update_collection_aliases(self, change_aliases_operations, timeout=..., **kwargs): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.get_collection_aliases")
    def get_collection_aliases(self, collection_name, **kwargs): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.get_aliases")
    def get_aliases(self, **kwargs): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.get_collections")
    def get_collections(self, **kwargs): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.get_collection")
    def get_collection(self, collection_name, **kwargs): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.collection_exists")
    def collection_exists(self, collection_name, **kwargs): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.update_collection")
    def update_collection(
        self,
        collection_name,
        optimizers_config=...,
        collection_params=...,
        vectors_config=...,
        hnsw_config=...,
        quantization_config=...,
        timeout=...,
        sparse_vectors_config=...,
        strict_mode_config=...,
        metadata=...,
        **kwargs,
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.delete_collection")
    def delete_collection(self, collection_name, timeout=..., **kwargs): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.create_collection")
    def create_collection(
        self,
        collection_name,
        vectors_config=...,
        sparse_vectors_config=...,
        shard_number=...,
        sharding_method=...,
        replication_factor=...,
        write_consistency_factor=...,
        on_disk_payload=...,
        hnsw_config=...,
        optimizers_config=...,
        wal_config=...,
        quantization_config=...,
        timeout=...,
        strict_mode_config=...,
        metadata=...,
        payload=...,
        id_tracker=...,
        **kwargs,
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.recreate_collection")
    def recreate_collection(
        self,
        collection_name,
        vectors_config=...,
        sparse_vectors_config=...,
        shard_number=...,
        sharding_method=...,
        replication_factor=...,
        write_consistency_factor=...,
        on_disk_payload=...,
        hnsw_config=...,
        optimizers_config=...,
        wal_config=...,
        quantization_config=...,
        timeout=...,
        strict_mode_config=...,
        metadata=...,
        payload=...,
        id_tracker=...,
        **kwargs,
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.create_payload_index")
    def create_payload_index(
        self,
        collection_name,
        field_name,
        field_schema=...,
        field_type=...,
        wait=...,
        ordering=...,
        timeout=...,
        **kwargs,
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.delete_payload_index")
    def delete_payload_index(
        self, collection_name, field_name, wait=..., ordering=..., timeout=..., **kwargs
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.create_vector_name")
    def create_vector_name(
        self,
        collection_name,
        vector_name,
        vector_name_config,
        wait=...,
        ordering=...,
        timeout=...,
        **kwargs,
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.delete_vector_name")
    def delete_vector_name(
        self, collection_name, vector_name, wait=..., ordering=..., timeout=..., **kwargs
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.list_snapshots")
    def list_snapshots(self, collection_name, **kwargs): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.create_snapshot")
    def create_snapshot(self, collection_name, wait=..., **kwargs): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.delete_snapshot")
    def delete_snapshot(self, collection_name, snapshot_name, wait=..., **kwargs): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.list_full_snapshots")
    def list_full_snapshots(self, **kwargs): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.create_full_snapshot")
    def create_full_snapshot(self, wait=..., **kwargs): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.delete_full_snapshot")
    def delete_full_snapshot(self, snapshot_name, wait=..., **kwargs): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.recover_snapshot")
    def recover_snapshot(
        self, collection_name, location, api_key=..., checksum=..., priority=..., wait=..., **kwargs
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.list_shard_snapshots")
    def list_shard_snapshots(self, collection_name, shard_id, **kwargs): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.create_shard_snapshot")
    def create_shard_snapshot(self, collection_name, shard_id, wait=..., **kwargs): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.delete_shard_snapshot")
    def delete_shard_snapshot(
        self, collection_name, shard_id, snapshot_name, wait=..., **kwargs
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.recover_shard_snapshot")
    def recover_shard_snapshot(
        self,
        collection_name,
        shard_id,
        location,
        api_key=...,
        checksum=...,
        priority=...,
        wait=...,
        **kwargs,
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.create_shard_key")
    def create_shard_key(
        self,
        collection_name,
        shard_key,
        shards_number=...,
        replication_factor=...,
        placement=...,
        **kwargs,
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.delete_shard_key")
    def delete_shard_key(self, collection_name, shard_key, **kwargs): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.info")
    def info(self): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.cluster_collection_update")
    def cluster_collection_update(
        self, collection_name, cluster_operation, timeout=..., **kwargs
    ): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.collection_cluster_info")
    def collection_cluster_info(self, collection_name): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.cluster_status")
    def cluster_status(self): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.recover_current_peer")
    def recover_current_peer(self): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.remove_peer")
    def remove_peer(self, peer_id, force=..., timeout=..., **kwargs): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.get_optimizations")
    def get_optimizations(self, collection_name, completed_limit=..., with_=..., **kwargs): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.list_shard_keys")
    def list_shard_keys(self, collection_name, **kwargs): ...
    @blocking("database", instead="qdrant_client.AsyncQdrantClient.cluster_telemetry")
    def cluster_telemetry(self, details_level=..., timeout=..., **kwargs): ...
    @blocking("database")
    def upload_points(
        self,
        collection_name,
        points,
        batch_size=...,
        parallel=...,
        method=...,
        max_retries=...,
        wait=...,
        shard_key_selector=...,
        update_filter=...,
        update_mode=...,
        **kwargs,
    ): ...
    @blocking("database")
    def upload_collection(
        self,
        collection_name,
        vectors,
        payload=...,
        ids=...,
        batch_size=...,
        parallel=...,
        method=...,
        max_retries=...,
        wait=...,
        shard_key_selector=...,
        update_filter=...,
        update_mode=...,
        **kwargs,
    ): ...
    @blocking("database")
    def migrate(
        self, dest_client, collection_names=..., batch_size=..., recreate_on_collision=...
    ): ...
