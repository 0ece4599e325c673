"""Reading gives what is in memory; writing and deleting go to the disk."""

from pathlib import Path


class Label:
    """Keeps its text in a file, too."""

    def __init__(self) -> None:
        self._text = ""

    @property
    def text(self) -> str:
        return self._text

    @text.setter
    def text(self, value: str) -> None:
        self._text = value
        Path("label").write_text(value)

    @text.deleter
    def text(self) -> None:
        Path("label").unlink()
