from loopsafe import blocking

class Connection:
    @blocking("database")
    def get(self, oid): ...
