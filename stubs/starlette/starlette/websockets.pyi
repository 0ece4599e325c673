from loopsafe import inspects

class WebSocket:
    @inspects("data")
    async def send_json(self, data, mode=...): ...
