from loopsafe import blocking

class MulticastTransport:
    @blocking("network")
    def receive(self): ...
