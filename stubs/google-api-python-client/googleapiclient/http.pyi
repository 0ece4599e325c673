from loopsafe import blocking

class BatchHttpRequest:
    @blocking("http")
    def execute(self, http=...): ...

class HttpRequest:
    @blocking("http")
    def execute(self, http=..., num_retries=...): ...
    @blocking("http")
    def next_chunk(self, http=..., num_retries=...): ...

class MediaFileUpload:
    @blocking("file")
    def __init__(self, filename, mimetype=..., chunksize=..., resumable=...): ...

class MediaIoBaseDownload:
    @blocking("http")
    def next_chunk(self, num_retries=...): ...
