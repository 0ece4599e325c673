from loopsafe import runs_event_loop

@runs_event_loop
def run(
    async_fn,
    *args,
    clock=...,
    instruments=...,
    restrict_keyboard_interrupt_to_checkpoints=...,
    strict_exception_groups=...,
): ...
