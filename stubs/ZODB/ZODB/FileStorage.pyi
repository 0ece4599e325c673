from loopsafe import blocking

class FileStorage:
    @blocking("file")
    def __init__(
        self,
        file_name,
        create=...,
        read_only=...,
        stop=...,
        quota=...,
        pack_gc=...,
        pack_keep_old=...,
        packer=...,
        blob_dir=...,
    ) -> None: ...
    @blocking("database")
    def pack(self, t, referencesf, gc=...): ...
