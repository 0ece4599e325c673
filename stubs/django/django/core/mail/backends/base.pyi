from loopsafe import blocking

class BaseEmailBackend:
    # Opens the connection.
    @blocking("network")
    def __enter__(self) -> BaseEmailBackend: ...
    @blocking("network")
    def open(self): ...
    @blocking("network")
    def send_messages(self, email_messages): ...
