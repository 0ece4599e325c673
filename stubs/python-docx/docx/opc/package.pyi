from io import BytesIO
from typing import overload

from loopsafe import blocking

class OpcPackage:
    @overload
    @classmethod
    def open(cls, pkg_file: BytesIO): ...
    @overload
    @classmethod
    @blocking("file")
    def open(cls, pkg_file): ...
