from loopsafe import blocking

class Indexes:
    @blocking("database", instead="pinecone.async_client.indexes.AsyncIndexes.describe")
    def describe(self, name): ...
    @blocking("database", instead="pinecone.async_client.indexes.AsyncIndexes.exists")
    def exists(self, name): ...
    @blocking("database", instead="pinecone.async_client.indexes.AsyncIndexes.delete")
    def delete(self, name, *, timeout=...): ...
    @blocking("database", instead="pinecone.async_client.indexes.AsyncIndexes.create")
    def create(
        self,
        *,
        schema=...,
        name=...,
        deployment=...,
        read_capacity=...,
        deletion_protection=...,
        tags=...,
        cmek_id=...,
        timeout=...,
        spec=...,
        dimension=...,
        metric=...,
        vector_type=...,
        **legacy_kwargs,
    ): ...
    @blocking("database", instead="pinecone.async_client.indexes.AsyncIndexes.create_for_model")
    def create_for_model(
        self,
        *,
        name,
        cloud,
        region,
        embed,
        deletion_protection=...,
        tags=...,
        schema=...,
        read_capacity=...,
        timeout=...,
    ): ...
    @blocking("database", instead="pinecone.async_client.indexes.AsyncIndexes.configure")
    def configure(
        self,
        name,
        *,
        deployment=...,
        schema=...,
        read_capacity=...,
        deletion_protection=...,
        tags=...,
        replicas=...,
        pod_type=...,
        serverless_read_capacity=...,
        **legacy_kwargs,
    ): ...
    @blocking("database", instead="pinecone.async_client.indexes.AsyncIndexes.create_backup")
    def create_backup(self, index_name, *, name=..., description=...): ...
    @blocking("database", instead="pinecone.async_client.indexes.AsyncIndexes.describe_backup")
    def describe_backup(self, backup_id): ...
