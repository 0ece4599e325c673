from loopsafe import runs_in_thread

@runs_in_thread("sync_fn")
async def run_sync(sync_fn, *args, thread_name=..., abandon_on_cancel=..., limiter=...): ...
