from loopsafe import blocking

class BaseContext:
    @blocking("subprocess")
    def Manager(self): ...
