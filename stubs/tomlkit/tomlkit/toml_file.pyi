from loopsafe import blocking

class TOMLFile:
    @blocking("file")
    def read(self): ...
    @blocking("file")
    def write(self, data): ...
