from loopsafe import blocking

class ThreadPool:
    @blocking("lock")
    def result(self): ...
