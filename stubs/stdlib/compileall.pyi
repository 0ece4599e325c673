from loopsafe import blocking

@blocking("file")
def compile_dir(
    dir,
    maxlevels=...,
    ddir=...,
    force=...,
    rx=...,
    quiet=...,
    legacy=...,
    optimize=...,
    workers=...,
    invalidation_mode=...,
    *,
    stripdir=...,
    prependdir=...,
    limit_sl_dest=...,
    hardlink_dupes=...,
): ...
@blocking("file")
def compile_file(
    fullname,
    ddir=...,
    force=...,
    rx=...,
    quiet=...,
    legacy=...,
    optimize=...,
    invalidation_mode=...,
    *,
    stripdir=...,
    prependdir=...,
    limit_sl_dest=...,
    hardlink_dupes=...,
): ...
@blocking("file")
def compile_path(
    skip_curdir=...,
    maxlevels=...,
    force=...,
    quiet=...,
    legacy=...,
    optimize=...,
    invalidation_mode=...,
): ...
