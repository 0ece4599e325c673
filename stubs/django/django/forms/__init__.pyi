from typing import Literal, overload

from loopsafe import blocking

class ModelForm:
    @overload
    def save(self, commit: Literal[False]): ...
    @overload
    @blocking("database")
    def save(self, commit: object = ...): ...
