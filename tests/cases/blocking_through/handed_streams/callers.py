"""What a helper does with a stream depends on the stream: one in memory, or a standard one, does not block."""

import io
import itertools
import sys
from typing import TextIO

from handed_streams.helpers import (
    batched,
    both,
    cleaned,
    count,
    emit,
    emit_chosen,
    emit_filled,
    emit_or,
    emit_somewhere,
    emit_tested,
    first,
    itself,
    numbered,
    read,
    records,
    rows,
    show,
    stripped,
)


async def in_memory() -> None:
    stream: TextIO = io.StringIO()
    stream.write("x")
    emit("x")
    emit("x", sys.stderr)
    emit("x", stream)
    emit_or("x")
    emit_or("x", io.StringIO())
    emit_filled("x")
    emit_filled("x", sys.stdout)
    emit_tested("x")
    emit_tested("x", None)
    emit_chosen("x")
    emit_chosen("x", io.StringIO())
    rows(io.StringIO("a,b"))
    records(io.StringIO("a,b"))
    count(io.StringIO("a"))
    numbered(io.StringIO("a"))
    stripped(io.StringIO("a"))
    first(["a"])
    first(io.StringIO("a"))
    for batch in batched(["a"], 2):
        print(batch)
    itself(["a"])
    cleaned(["a"])
    list(itertools.chain.from_iterable([["a"], ["b"]]))


async def from_files(file: TextIO) -> None:
    emit("x", file)  # E: blocking-file
    emit_or("x", file)  # E: blocking-file
    emit_filled("x", file)  # E: blocking-file
    emit_tested("x", file)  # E: blocking-file
    emit_chosen("x", file)  # E: blocking-file
    emit_somewhere("x")  # E: blocking-file
    rows(file)  # E: blocking-file
    records(file)  # E: blocking-file
    count(file)  # E: blocking-file
    numbered(file)  # E: blocking-file
    stripped(file)  # E: blocking-file
    both(io.StringIO("a"), file)  # E: blocking-file
    both(file, io.StringIO("a"))  # E: blocking-file
    first(file)  # E: blocking-file
    show()  # E: blocking-file
    show(None)  # E: blocking-file
    first(read("x"))  # E: blocking-file
    for batch in batched(read("x"), 2):  # E: blocking-file
        print(batch)
    list(itertools.chain.from_iterable(read(path) for path in ["x", "y"]))  # E: blocking-file
