from io import BytesIO, StringIO
from typing import overload

from loopsafe import blocking

class File:
    @overload
    def __init__(self, name: BytesIO | StringIO, *args, **kwargs): ...
    @overload
    @blocking("file")
    def __init__(
        self,
        name,
        mode=...,
        driver=...,
        libver=...,
        userblock_size=...,
        swmr=...,
        rdcc_nslots=...,
        rdcc_nbytes=...,
        rdcc_w0=...,
        track_order=...,
        fs_strategy=...,
        fs_persist=...,
        fs_threshold=...,
        fs_page_size=...,
        page_buf_size=...,
        min_meta_keep=...,
        min_raw_keep=...,
        locking=...,
        alignment_threshold=...,
        alignment_interval=...,
        meta_block_size=...,
        *,
        track_times=...,
        **kwds,
    ): ...
    @blocking("file")
    def flush(self): ...
    @blocking("file")
    def close(self): ...

class Dataset:
    @blocking("file")
    def __getitem__(self, args, new_dtype=...): ...
    @blocking("file")
    def __setitem__(self, args, val): ...
    @blocking("file")
    def read_direct(self, dest, source_sel=..., dest_sel=...): ...
    @blocking("file")
    def write_direct(self, source, source_sel=..., dest_sel=...): ...
    @blocking("file")
    def flush(self): ...
    @blocking("file")
    def refresh(self): ...
    @blocking("file", when="iterated")
    def __iter__(self): ...
