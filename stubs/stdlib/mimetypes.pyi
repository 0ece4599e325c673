from loopsafe import blocking

@blocking("file")
def init(files=...): ...
@blocking("file")
def read_mime_types(file): ...

class MimeTypes:
    @blocking("file")
    def read(self, filename, strict=...): ...
