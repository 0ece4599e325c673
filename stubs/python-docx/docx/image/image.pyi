from io import BytesIO
from typing import overload

from loopsafe import blocking

class Image:
    @overload
    @classmethod
    def from_file(cls, image_descriptor: BytesIO): ...
    @overload
    @classmethod
    @blocking("file")
    def from_file(cls, image_descriptor): ...
