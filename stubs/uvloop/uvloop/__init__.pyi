from loopsafe import runs_event_loop

@runs_event_loop
def run(main, *, loop_factory=..., debug=..., **run_kwargs): ...
