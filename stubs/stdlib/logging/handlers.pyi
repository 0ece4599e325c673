from loopsafe import blocking

class QueueListener:
    @blocking("lock")
    def stop(self): ...
