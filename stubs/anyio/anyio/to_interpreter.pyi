from loopsafe import runs_in_thread

@runs_in_thread("func")
async def run_sync(func, *args, limiter=...): ...
