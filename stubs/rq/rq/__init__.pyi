from loopsafe import blocking
from rq.job import Job

class Queue:
    @blocking("network")
    def empty(self): ...
    @blocking("network")
    def delete(self, delete_jobs=...): ...
    @blocking("network")
    def is_empty(self): ...
    @property
    @blocking("network")
    def count(self): ...
    @blocking("network")
    def remove(self, job_or_id, pipeline=...): ...
    @blocking("network")
    def compact(self): ...
    @blocking("network")
    def fetch_job(self, job_id) -> Job: ...
    @blocking("network")
    def get_job_ids(self, offset=..., length=...): ...
    @blocking("network")
    def get_job_position(self, job_or_id): ...
    @property
    @blocking("network")
    def jobs(self): ...
    @property
    @blocking("network")
    def job_ids(self): ...
    @blocking("network")
    def get_jobs(self, offset=..., length=...): ...
    @blocking("network")
    def enqueue(self, f, *args, **kwargs) -> Job: ...
    @blocking("network")
    def enqueue_call(
        self,
        func,
        args=...,
        kwargs=...,
        timeout=...,
        result_ttl=...,
        ttl=...,
        failure_ttl=...,
        description=...,
        depends_on=...,
        job_id=...,
        at_front=...,
        meta=...,
        retry=...,
        repeat=...,
        on_success=...,
        on_failure=...,
        on_stopped=...,
        rate_limit=...,
        pipeline=...,
        unique=...,
        webhooks=...,
    ) -> Job: ...
    @blocking("network")
    def enqueue_at(self, datetime, f, *args, **kwargs) -> Job: ...
    @blocking("network")
    def enqueue_in(self, time_delta, func, *args, **kwargs) -> Job: ...
    @blocking("network")
    def enqueue_many(self, job_datas, pipeline=..., group_id=...): ...
    @blocking("network")
    def enqueue_job(self, job, pipeline=..., at_front=..., unique=...) -> Job: ...
    @blocking("network")
    def schedule_job(self, job, datetime, pipeline=..., unique=...) -> Job: ...

@blocking("network")
def cancel_job(job_id, connection, serializer=..., enqueue_dependents=...): ...
@blocking("network")
def requeue_job(job_id, connection, serializer=...) -> Job: ...
