"""Where effect stubs lie on disk.

Nothing is parsed here: a run in which nothing has changed reads no stub at all.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path

import loopsafe

_PACKAGE = Path(__file__).parent


class StubFiles:
    """The stub files of all folders, by the name of the module that they speak of.

    Args:
        users_folders: the user's own folders; they win over the stubs that come with loopsafe.
    """

    def __init__(self, users_folders: Iterable[Path]) -> None:
        self._users_folders = list(users_folders)

    @cached_property
    def files(self) -> dict[str, Path]:
        """The stub file of each module."""
        found = dict(self.users_own)
        for folder in shipped_folders():
            for module, path in _files_in(folder):
                found.setdefault(module, path)
        return found

    @cached_property
    def users_own(self) -> dict[str, Path]:
        """Those of the user's own folders."""
        found: dict[str, Path] = {}
        for folder in self._users_folders:
            for module, path in _files_in(folder):
                found.setdefault(module, path)
        return found

    def fingerprint(self, declared: Mapping[str, object]) -> str:
        """A digest of all that findings depend on besides the code: configuration, stubs, and loopsafe itself.

        An installed release is known by its version. In a source tree the files themselves count.
        """
        digest = hashlib.sha256(repr((loopsafe.__version__, sorted(declared.items()))).encode())
        paths = [self.users_own[module] for module in sorted(self.users_own)]
        if not (_PACKAGE / "stubs").is_dir():
            paths += sorted(_PACKAGE.glob("*.py")) + sorted((_PACKAGE / "rules").glob("*.py"))
            paths += [self.files[module] for module in sorted(self.files)]
        for path in paths:
            digest.update(path.name.encode())
            digest.update(path.read_bytes())
        return digest.hexdigest()


def shipped_folders() -> list[Path]:
    """The folders of the stubs that come with loopsafe, one for each distribution.

    In a wheel they lie inside the package; in a source tree, and so in an editable install, beside it.
    """
    for root in (_PACKAGE / "stubs", _PACKAGE.parents[1] / "stubs"):
        if root.is_dir():
            return sorted(folder for folder in root.iterdir() if folder.is_dir())
    return []


def _files_in(folder: Path) -> Iterable[tuple[str, Path]]:
    root = str(folder)
    for directory, _, names in os.walk(root):
        package = directory[len(root) + 1 :].replace(os.sep, ".")
        for name in names:
            stem = name.removesuffix(".pyi")
            if stem != name:
                parts = [package] if stem == "__init__" else [package, stem]
                yield ".".join(part for part in parts if part), Path(directory, name)
