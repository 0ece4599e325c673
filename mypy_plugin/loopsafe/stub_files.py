"""Where effect stubs lie on disk.

They come from three places: the user's own folders, a folder that a package brings along, and those that come
with loopsafe. Of two that speak of the same module, the one named first here wins. A package's folder is
looked for when the first of its modules turns up, beside that module; nobody looks through all that is
installed.

Nothing is parsed here: a run in which nothing has changed reads no stub at all.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import Final

import loopsafe

_PACKAGE = Path(__file__).parent
BROUGHT_ALONG: Final = "loopsafe_stubs"
"""The folder in which a package brings its stubs along. It mirrors the package."""


class StubFiles:
    """The stub files of all folders, by the name of the module that they speak of.

    Args:
        users_folders: the user's own folders; they win over the stubs that come with loopsafe.
        without: a package of which nothing is to be known.
    """

    def __init__(self, users_folders: Iterable[Path], without: str | None = None) -> None:
        self._users_folders = list(users_folders)
        self._without = without
        self._in_package: dict[str, dict[str, Path]] = {}
        self._fingerprints: dict[str, str] = {}
        self._known: dict[str, Path | None] = {}

    def path(self, module: str) -> Path | None:
        """The stub file of a module, if there is one, as far as is known: packages add theirs as they turn up."""
        if module not in self._known:
            self._known[module] = self.users_own.get(module) or self._shipped(module)
        return self._known[module]

    @cached_property
    def users_own(self) -> dict[str, Path]:
        """Those of the user's own folders."""
        found: dict[str, Path] = {}
        for folder in self._users_folders:
            for module, path in _files_in(folder):
                found.setdefault(module, path)
        return found

    def take_up(self, module: str, path: str) -> None:
        """Let the packages that a module lies in speak for themselves."""
        for name, file in self._brought_along(module, path).items():
            if name not in self.users_own and self._is_wanted(name):
                self._known[name] = file

    def _shipped(self, module: str) -> Path | None:
        if self._is_wanted(module):
            inside = module.replace(".", "/")
            for folder in self._distributions.get(module.partition(".")[0], ()):
                for path in (Path(folder, inside, "__init__.pyi"), Path(folder, f"{inside}.pyi")):
                    if path.is_file():
                        return path
        return None

    @cached_property
    def _distributions(self) -> dict[str, list[str]]:
        """The folders that come with loopsafe, by the packages and modules that they speak of."""
        found: dict[str, list[str]] = {}
        for folder in shipped_folders():
            with os.scandir(folder) as entries:
                for entry in entries:
                    found.setdefault(entry.name.removesuffix(".pyi"), []).append(folder)
        return found

    def fingerprint_of_package(self, module: str, path: str) -> str:
        """A digest of the stubs that the packages around a module bring along; empty if there are none."""
        folder = os.path.split(path)[0]
        if folder not in self._fingerprints:
            digest = hashlib.sha256()
            found = self._brought_along(module, path)
            for name in sorted(found):
                digest.update(name.encode())
                digest.update(found[name].read_bytes())
            self._fingerprints[folder] = digest.hexdigest() if found else ""
        return self._fingerprints[folder]

    def _is_wanted(self, module: str) -> bool:
        return self._without is None or not f"{module}.".startswith(f"{self._without}.")

    def _brought_along(self, module: str, path: str) -> dict[str, Path]:
        """The stub files in the packages that a module lies in, by the module that each speaks of."""
        folder, name = os.path.split(path)
        package = module if name.startswith("__init__.") else module.rpartition(".")[0]
        if not package or not folder:
            return {}
        if folder not in self._in_package:
            own = _files_in(f"{folder}/{BROUGHT_ALONG}")
            found = {f"{package}.{name}".rstrip("."): file for name, file in own}
            around = self._brought_along(package.rpartition(".")[0], f"{os.path.split(folder)[0]}/__init__.py")
            self._in_package[folder] = {**around, **found}
        return self._in_package[folder]

    def fingerprint(self, declared: Mapping[str, object]) -> str:
        """A digest of all that findings depend on besides the code: configuration, stubs, and loopsafe itself.

        An installed release is known by its version. In a source tree the files count, by when they were changed.
        """
        digest = hashlib.sha256(repr((loopsafe.__version__, sorted(declared.items()))).encode())
        for module in sorted(self.users_own):
            path = self.users_own[module]
            digest.update(path.name.encode())
            digest.update(path.read_bytes())
        if not (_PACKAGE / "stubs").is_dir():
            for folder in (str(_PACKAGE), *shipped_folders()):
                for state in sorted(_states(folder)):
                    digest.update(state.encode())
        return digest.hexdigest()


def shipped_folders() -> list[str]:
    """The folders of the stubs that come with loopsafe, one for each distribution.

    In a wheel they lie inside the package; in a source tree, and so in an editable install, beside it.
    """
    for root in (_PACKAGE / "stubs", _PACKAGE.parents[1] / "stubs"):
        if root.is_dir():
            with os.scandir(root) as entries:
                return sorted(entry.path for entry in entries if entry.is_dir())
    return []


def _states(folder: str) -> Iterator[str]:
    """When each source file below a folder was changed, and its size."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith((".py", ".pyi")):
                state = entry.stat()
                yield f"{entry.path} {state.st_size} {state.st_mtime_ns}"
            elif entry.is_dir():
                yield from _states(entry.path)


def _files_in(folder: str | Path) -> Iterable[tuple[str, Path]]:
    """The stubs below a folder, by module; none if there is no such folder."""
    todo = [(str(folder), "")]
    while todo:
        directory, package = todo.pop()
        with suppress(FileNotFoundError, NotADirectoryError), os.scandir(directory) as entries:
            for entry in entries:
                name = f"{package}.{entry.name}" if package else entry.name
                if name.endswith(".pyi"):
                    yield name.removesuffix(".pyi").removesuffix("__init__").rstrip("."), Path(entry.path)
                elif entry.is_dir():
                    todo.append((entry.path, name))
