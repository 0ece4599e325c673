from loopsafe import blocking

class WSTransport:
    @blocking("network")
    def attempt_connection(self): ...
