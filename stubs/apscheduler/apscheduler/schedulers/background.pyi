from typing import Literal, overload

from loopsafe import blocking, runs_in_thread, sync_only

class BackgroundScheduler:
    # Waits for the jobs that are running.
    @overload
    def shutdown(self, wait: Literal[False]): ...
    @overload
    @blocking("lock")
    def shutdown(self, *args, **kwargs): ...
    @sync_only("callback")
    def add_listener(self, callback, mask=...): ...
    @runs_in_thread("func")
    def add_job(
        self,
        func,
        trigger=...,
        args=...,
        kwargs=...,
        id=...,
        name=...,
        misfire_grace_time=...,
        coalesce=...,
        max_instances=...,
        next_run_time=...,
        jobstore=...,
        executor=...,
        replace_existing=...,
        **trigger_args,
    ): ...
    @runs_in_thread("return")
    def scheduled_job(
        self,
        trigger,
        args=...,
        kwargs=...,
        id=...,
        name=...,
        misfire_grace_time=...,
        coalesce=...,
        max_instances=...,
        next_run_time=...,
        jobstore=...,
        executor=...,
        **trigger_args,
    ): ...
