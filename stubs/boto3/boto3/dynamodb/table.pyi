from loopsafe import blocking

class BatchWriter:
    @blocking("http", instead="aioboto3.Session.resource")
    def __exit__(self, exc_type, exc_value, tb): ...
