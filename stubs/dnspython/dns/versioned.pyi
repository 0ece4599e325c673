from loopsafe import blocking

class Zone:
    @blocking("lock")
    def writer(self, replacement=...): ...
