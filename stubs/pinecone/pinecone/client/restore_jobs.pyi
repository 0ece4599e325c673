from loopsafe import blocking

class RestoreJobs:
    @blocking("database", instead="pinecone.async_client.restore_jobs.AsyncRestoreJobs.list")
    def list(self, *, limit=..., pagination_token=...): ...
    @blocking("database", instead="pinecone.async_client.restore_jobs.AsyncRestoreJobs.describe")
    def describe(self, *, job_id): ...
