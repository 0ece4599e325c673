from loopsafe import blocking

class SendGridAPIClient:
    @blocking("http")
    def send(self, message): ...
