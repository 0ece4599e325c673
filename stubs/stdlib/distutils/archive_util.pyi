import sys

from loopsafe import blocking

if sys.version_info < (3, 12):
    @blocking("file")
    def make_archive(
        base_name,
        format,
        root_dir=...,
        base_dir=...,
        verbose=...,
        dry_run=...,
        owner=...,
        group=...,
    ): ...
    @blocking("file")
    def make_tarball(
        base_name, base_dir, compress=..., verbose=..., dry_run=..., owner=..., group=...
    ): ...
    @blocking("file")
    def make_zipfile(base_name, base_dir, verbose=..., dry_run=...): ...
