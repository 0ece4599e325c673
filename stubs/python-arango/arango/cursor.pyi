from loopsafe import blocking

class Cursor:
    @blocking("database")
    def fetch(self): ...
