from io import BytesIO, StringIO
from pathlib import PurePath
from typing import IO, Any, overload

from docx.document import Document as DocumentObject
from loopsafe import blocking

@overload
def Document(docx: BytesIO | StringIO) -> DocumentObject: ...
@overload
@blocking("file")
def Document(docx: str | PurePath | IO[Any]) -> DocumentObject: ...
@overload
def Document(docx=...) -> DocumentObject: ...
