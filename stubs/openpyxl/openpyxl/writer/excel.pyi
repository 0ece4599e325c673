from io import BytesIO
from typing import overload

from loopsafe import blocking

@overload
def save_workbook(workbook, filename: BytesIO): ...
@overload
@blocking("file")
def save_workbook(workbook, filename): ...
