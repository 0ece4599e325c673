from loopsafe import nonblocking

class TCPServer:
    @nonblocking
    def handle_stream(self, stream, address): ...
