from loopsafe import runs_in_thread, sync_only

class AsyncIOScheduler:
    @sync_only("callback")
    def add_listener(self, callback, mask=...): ...
    @runs_in_thread("func", or_async=True)
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
    @runs_in_thread("return", or_async=True)
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
