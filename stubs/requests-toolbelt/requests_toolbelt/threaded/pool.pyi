from loopsafe import blocking

class Pool:
    @blocking("http")
    def join_all(self): ...
