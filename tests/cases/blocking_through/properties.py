"""Properties run code where they are read, written and deleted."""

import functools
from pathlib import Path


class Document:
    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def text(self) -> str:
        return self.path.read_text()

    @text.setter
    def text(self, value: str) -> None:
        self.path.write_text(value)

    @text.deleter
    def text(self) -> None:
        self.path.unlink()

    @property
    def name(self) -> str:
        return self.path.name

    @name.setter
    def name(self, value: str) -> None:
        self.path.rename(value)

    @functools.cached_property
    def size(self) -> int:
        return self.path.stat().st_size

    @functools.cached_property
    def suffix(self) -> str:
        return self.path.suffix

    def summary(self) -> str:
        return self.text[:10]

    def label(self) -> str:
        return self.name.upper()


class Report(Document):
    pass


class Draft(Document):
    @property
    def size(self) -> int:
        return 0


async def blocks(document: Document, report: Report) -> None:
    print(document.text)  # E: blocking-file
    document.text = "a"  # E: blocking-file
    del document.text  # E: blocking-path
    document.name = "a"  # E: blocking-path
    document.size  # E: blocking-path
    report.text.upper()  # E: blocking-file
    document.summary()  # E: blocking-file
    if document.size > 3:  # E: blocking-path
        print("large")


async def harmless(document: Document, draft: Draft) -> None:
    document.name
    document.name.upper()
    document.suffix
    document.label()
    draft.size
    print(Document.text, Document.size)
    document.path = Path("b")


class Same:
    text = ""
    size = 3


async def same_names(same: Same) -> None:
    same.text = same.text.upper()
    print(same.size)
    del same.text
