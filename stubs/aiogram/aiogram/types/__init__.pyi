from loopsafe import blocking

class BufferedInputFile:
    @blocking("file", instead="aiogram.types.FSInputFile.read")
    @classmethod
    def from_file(cls, path, filename=..., chunk_size=...): ...
