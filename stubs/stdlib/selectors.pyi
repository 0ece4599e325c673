from typing import Literal, overload

from loopsafe import blocking

class BaseSelector:
    @overload
    def select(self, timeout: Literal[0]): ...
    @overload
    @blocking("network")
    def select(self, timeout=...): ...
