from loopsafe import runs_in_thread

class BackgroundTask:
    @runs_in_thread("func", or_async=True)
    def __init__(self, func, *args, **kwargs): ...

class BackgroundTasks(BackgroundTask):
    # Not the constructor of BackgroundTask.
    def __init__(self, tasks=...): ...
    @runs_in_thread("func", or_async=True)
    def add_task(self, func, *args, **kwargs): ...
