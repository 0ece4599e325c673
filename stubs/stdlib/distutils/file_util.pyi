import sys

from loopsafe import blocking

if sys.version_info < (3, 12):
    @blocking("file")
    def copy_file(
        src,
        dst,
        preserve_mode=...,
        preserve_times=...,
        update=...,
        link=...,
        verbose=...,
        dry_run=...,
    ): ...
    @blocking("path")
    def move_file(src, dst, verbose=..., dry_run=...): ...
    @blocking("file")
    def write_file(filename, contents): ...
