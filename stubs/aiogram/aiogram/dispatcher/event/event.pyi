from loopsafe import runs_in_thread

class EventObserver:
    @runs_in_thread("callback", or_async=True)
    def register(self, callback): ...
    @runs_in_thread("return", or_async=True)
    def __call__(self): ...
