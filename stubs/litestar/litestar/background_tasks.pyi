from loopsafe import runs_in_thread

class BackgroundTask:
    @runs_in_thread("fn", or_async=True)
    def __init__(self, fn, *args, **kwargs): ...
