import sys

from loopsafe import blocking

if sys.version_info < (3, 12):
    @blocking("file")
    def copy_tree(
        src,
        dst,
        preserve_mode=...,
        preserve_times=...,
        preserve_symlinks=...,
        update=...,
        verbose=...,
        dry_run=...,
    ): ...
    @blocking("path")
    def create_tree(base_dir, files, mode=..., verbose=..., dry_run=...): ...
    @blocking("path")
    def mkpath(name, mode=..., verbose=..., dry_run=...): ...
    @blocking("path")
    def remove_tree(directory, verbose=..., dry_run=...): ...
