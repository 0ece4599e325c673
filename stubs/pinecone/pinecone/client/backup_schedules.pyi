from loopsafe import blocking

class BackupSchedules:
    @blocking(
        "database", instead="pinecone.async_client.backup_schedules.AsyncBackupSchedules.create"
    )
    def create(self, *, index_name, name, frequency, retention_days): ...
    @blocking(
        "database", instead="pinecone.async_client.backup_schedules.AsyncBackupSchedules.list"
    )
    def list(self, *, index_name, limit=..., pagination_token=...): ...
    @blocking(
        "database", instead="pinecone.async_client.backup_schedules.AsyncBackupSchedules.describe"
    )
    def describe(self, *, schedule_id): ...
    @blocking("database", instead="pinecone.async_client.backup_schedules.AsyncBackupSchedules.get")
    def get(self, *, schedule_id): ...
    @blocking(
        "database", instead="pinecone.async_client.backup_schedules.AsyncBackupSchedules.update"
    )
    def update(self, *, schedule_id, frequency=..., retention_days=..., enabled=...): ...
    @blocking(
        "database", instead="pinecone.async_client.backup_schedules.AsyncBackupSchedules.delete"
    )
    def delete(self, *, schedule_id): ...
    @blocking(
        "database", instead="pinecone.async_client.backup_schedules.AsyncBackupSchedules.history"
    )
    def history(self, *, schedule_id, limit=..., pagination_token=...): ...
