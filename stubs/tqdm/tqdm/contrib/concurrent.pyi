from loopsafe import blocking, iterates, runs_in_thread

@blocking("lock")
@iterates("iterables")
@runs_in_thread("fn")
def thread_map(fn, *iterables, **tqdm_kwargs): ...
@blocking("lock")
@iterates("iterables")
@runs_in_thread("fn")
def process_map(fn, *iterables, lock_name=..., **tqdm_kwargs): ...
