from io import BytesIO
from typing import overload

from loopsafe import blocking

class Run:
    @overload
    def add_picture(self, image_path_or_stream: BytesIO, width=..., height=...): ...
    @overload
    @blocking("file")
    def add_picture(self, image_path_or_stream, width=..., height=...): ...
