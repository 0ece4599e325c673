from loopsafe import runs_in_thread

@runs_in_thread("fn")
async def sync_to_thread(fn, *args, **kwargs): ...
