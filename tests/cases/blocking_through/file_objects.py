"""Reading and writing files, and look-alikes in memory."""

import csv
import io
import json
import pickle
from collections.abc import Iterable
from pathlib import Path
from typing import IO, BinaryIO, TextIO


def first_line(file: IO[str]) -> str:
    return file.readline()


def lines(file: TextIO) -> list[str]:
    return [line for line in file]


def parse(file: io.TextIOWrapper) -> object:
    return json.load(file)


def rows(file: TextIO) -> list[list[str]]:
    return list(csv.reader(file))


def dump(thing: object, file: BinaryIO) -> None:
    pickle.dump(thing, file)


def first_in_memory(file: io.StringIO) -> str:
    return file.readline()


def parse_memory(file: io.StringIO) -> object:
    return json.load(file)


def rows_of_lines(texts: Iterable[str]) -> list[list[str]]:
    return list(csv.reader(texts))


async def blocks(text: IO[str], data: BinaryIO, opened: TextIO) -> None:
    text.read()  # E: blocking-file
    text.write("a")  # E: blocking-file
    data.readlines()  # E: blocking-file
    for line in opened:  # E: blocking-file
        print(line)
    list(opened)  # E: blocking-file
    json.load(opened)  # E: blocking-file
    json.dump({}, opened)  # E: blocking-file
    pickle.load(data)  # E: blocking-file
    pickle.dump({}, data)  # E: blocking-file
    for row in csv.reader(opened):  # E: blocking-file
        print(row)
    for record in csv.DictReader(opened):  # E: blocking-file
        print(record)
    first_line(text)  # E: blocking-file
    lines(opened)  # E: blocking-file
    rows(opened)  # E: blocking-file
    dump({}, data)  # E: blocking-file
    with open("a") as file:  # E: blocking-file
        parse(file)  # E: blocking-file
        for line in file:  # E: blocking-file
            print(line)
    with Path("a").open("rb") as raw:  # E: blocking-file
        raw.read()  # E: blocking-file


async def harmless(text: io.StringIO, data: io.BytesIO, opened: TextIO) -> None:
    text.read()
    text.write("a")
    data.getvalue()
    for line in text:
        print(line)
    list(text)
    json.load(text)
    json.dump({}, text)
    pickle.load(data)
    pickle.dump({}, data)
    for row in csv.reader(text):
        print(row)
    csv.writer(text).writerow(["a"])
    first_in_memory(text)
    parse_memory(text)
    rows_of_lines(["a,b"])
    csv.reader(opened)
    opened.close()
    print(opened.name, opened.closed)
    json.loads("{}")


class Reader:
    def read(self) -> str:
        return "a"

    def write(self, text: str) -> None:
        print(text)


async def same_names(reader: Reader) -> None:
    reader.read()
    reader.write("a")
