from loopsafe import blocking

class BaseTransport:
    @blocking("lock")
    def stop(self): ...
    @blocking("lock")
    def wait_for_connection(self, timeout=...): ...

class Transport:
    @blocking("network")
    def attempt_connection(self): ...
