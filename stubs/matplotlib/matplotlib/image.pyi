from os import PathLike
from typing import Any, overload

from loopsafe import blocking

@overload
@blocking("file")
def imread(fname: str | PathLike[Any], format=...): ...
@overload
def imread(fname, format=...): ...
@overload
@blocking("file")
def imsave(
    fname: str | PathLike[Any],
    arr,
    vmin=...,
    vmax=...,
    cmap=...,
    format=...,
    origin=...,
    dpi=...,
    *,
    metadata=...,
    pil_kwargs=...,
): ...
@overload
def imsave(
    fname,
    arr,
    vmin=...,
    vmax=...,
    cmap=...,
    format=...,
    origin=...,
    dpi=...,
    *,
    metadata=...,
    pil_kwargs=...,
): ...
