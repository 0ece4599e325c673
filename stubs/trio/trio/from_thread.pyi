from loopsafe import blocking, runs_on_loop

@blocking("lock")
def run(afn, *args, trio_token=...): ...
@blocking("lock")
@runs_on_loop("fn")
def run_sync(fn, *args, trio_token=...): ...
