from loopsafe import blocking, iterates

@iterates("sequence", when="iterated")
def track(
    sequence,
    description=...,
    total=...,
    completed=...,
    auto_refresh=...,
    console=...,
    transient=...,
    get_time=...,
    refresh_per_second=...,
    style=...,
    complete_style=...,
    finished_style=...,
    pulse_style=...,
    update_period=...,
    disable=...,
    show_speed=...,
): ...
@blocking("file")
def open(
    file,
    mode=...,
    buffering=...,
    encoding=...,
    errors=...,
    newline=...,
    *,
    total=...,
    description=...,
    auto_refresh=...,
    console=...,
    transient=...,
    get_time=...,
    refresh_per_second=...,
    style=...,
    complete_style=...,
    finished_style=...,
    pulse_style=...,
    disable=...,
): ...

class Progress:
    @iterates("sequence", when="iterated")
    def track(
        self, sequence, total=..., completed=..., task_id=..., description=..., update_period=...
    ): ...
    @blocking("file")
    def open(
        self,
        file,
        mode=...,
        buffering=...,
        encoding=...,
        errors=...,
        newline=...,
        *,
        total=...,
        task_id=...,
        description=...,
    ): ...
