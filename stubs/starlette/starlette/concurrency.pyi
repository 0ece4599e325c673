from loopsafe import runs_in_thread

@runs_in_thread("func")
async def run_in_threadpool(func, *args, **kwargs): ...
