from loopsafe import blocking

class RobotFileParser:
    @blocking("http", instead="httpx.AsyncClient.get")
    def read(self): ...
