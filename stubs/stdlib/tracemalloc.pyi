from loopsafe import blocking

class Snapshot:
    @blocking("file")
    def dump(self, filename): ...
    @staticmethod
    @blocking("file")
    def load(filename): ...
