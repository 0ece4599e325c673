"""Files and archives in memory."""

import bz2
import csv
import gzip
import io
import json
import lzma
import tarfile
import zipfile
from xml.etree import ElementTree


def pack(data: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a", data)
    return buffer.getvalue()


def unpack(data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        with archive.open("a") as member:
            return member.read()


def table(rows: list[list[str]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerows(rows)
    text.seek(0)
    for line in text:
        print(line)
    return text.getvalue()


def parse(text: str) -> object:
    return json.load(io.StringIO(text))


def wrapped(data: bytes) -> str:
    return io.TextIOWrapper(io.BytesIO(data)).encoding


async def uses(data: bytes) -> None:
    pack(data)
    unpack(data)
    table([["a"]])
    parse("{}")
    wrapped(data)
    gzip.compress(data)
    gzip.decompress(data)
    tarfile.open(fileobj=io.BytesIO(data))
    ElementTree.fromstring("<a/>")
    with gzip.open(io.BytesIO(data)) as zipped:
        zipped.read()
    with lzma.open(io.BytesIO(data)) as pressed:
        pressed.read()
    with bz2.open(io.BytesIO(data)) as pressed_too:
        pressed_too.readlines()
    with lzma.LZMAFile(io.BytesIO(), "w") as presses:
        presses.write(data)
    with io.BytesIO(data) as buffer:
        buffer.read()
        buffer.readline()
    with zipfile.ZipFile(io.BytesIO(data)) as archive, archive.open("a") as member:
        member.read()


def text_of(text: io.TextIOWrapper) -> str:
    return text.read()


async def text_over_memory() -> None:
    io.TextIOWrapper(io.BytesIO(b"x")).read()
    lines = io.TextIOWrapper(io.BytesIO())
    lines.write("x")
    for _ in lines:
        pass
    text_of(io.TextIOWrapper(io.BytesIO(b"x")))
