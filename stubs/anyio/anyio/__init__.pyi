from loopsafe import runs_event_loop

@runs_event_loop
def run(func, *args, backend=..., backend_options=...): ...
