from loopsafe import runs_in_thread

@runs_in_thread("func")
def run_sync(func): ...
