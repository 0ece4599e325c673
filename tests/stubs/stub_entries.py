"""The entries of the shipped effect stubs, as the tests and the catalogue page see them."""

from __future__ import annotations

import importlib.metadata
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any, Final

from loopsafe.effects import LOOP, Behaviour
from loopsafe.stub_files import StubFiles
from loopsafe.stub_reader import StubFunction, StubModule, read_stub

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

REPOSITORY: Final = Path(__file__).resolve().parents[2]
STUBS: Final = REPOSITORY / "stubs"
VERSIONS: Final = ((3, 10), (3, 11), (3, 12), (3, 13), (3, 14))
PLATFORMS: Final = ("linux", "win32", "darwin")
HERE: Final = ((sys.version_info[0], sys.version_info[1]), sys.platform)


_read = cache(read_stub)


@dataclass(frozen=True)
class Entry:
    """A function, method or property that a stub speaks of.

    Attributes:
        distribution: the folder of the stub.
        module: the module, by its public name.
        path: the name inside the module: ``get``, ``Session.get``.
        function: what the stub says.
    """

    distribution: str
    module: str
    path: str
    function: StubFunction

    @property
    def name(self) -> str:
        """The public name, as users write it; a constructor keeps its ``__init__``."""
        return f"{self.module}.{self.path}"

    @property
    def behaviours(self) -> list[Behaviour]:
        """What the overloads say, in order."""
        return [signature.behaviour for signature in self.function.signatures]

    @property
    def has_effect(self) -> bool:
        """Whether a marker stands on it; what has none only tells the type of a result."""
        return any(behaviour != Behaviour() for behaviour in self.behaviours)

    @property
    def owner(self) -> str:
        """The class or module that it stands in."""
        return self.name.rpartition(".")[0]

    @property
    def blocks(self) -> bool:
        """Whether at least one overload blocks."""
        return any(effect != LOOP for behaviour in self.behaviours for effect in behaviour.effects)

    @property
    def counterparts(self) -> list[str]:
        """The async functions that the overloads name, without repetition."""
        names = [e.instead for b in self.behaviours for e in b.effects.values() if e.instead]
        names += [b.prefer[0] for b in self.behaviours if b.prefer]
        return list(dict.fromkeys(names))


@dataclass(frozen=True)
class Distribution:
    """A folder of ``stubs/``."""

    folder: Path

    @property
    def name(self) -> str:
        """The name of the distribution on PyPI, or ``stdlib``."""
        return self.folder.name

    @cached_property
    def metadata(self) -> dict[str, Any]:
        """What METADATA.toml says."""
        path = self.folder / "METADATA.toml"
        return tomllib.loads(path.read_text("utf-8")) if path.exists() else {}

    @property
    def shard(self) -> str | None:
        """The run that proves it; None where there is nothing to prove."""
        return self.metadata.get("shard")

    @cached_property
    def files(self) -> dict[str, Path]:
        """The stub file of each module, by the rule that the plugin goes by."""
        return StubFiles([self.folder]).users_own

    def modules(self, version: tuple[int, int] = HERE[0], platform: str = HERE[1]) -> list[StubModule]:
        """All its stubs, read for one version of Python and one platform."""
        return [_read(path, name, version, platform) for name, path in sorted(self.files.items())]

    def entries(self, version: tuple[int, int] = HERE[0], platform: str = HERE[1]) -> list[Entry]:
        """Its functions, as one version of Python has them on one platform."""
        return [entry for module in self.modules(version, platform) for entry in self._entries(module)]

    @cached_property
    def everything(self) -> list[Entry]:
        """Its functions in any version and on any platform, each once."""
        found: dict[str, Entry] = {}
        for version in reversed(VERSIONS):
            for platform in PLATFORMS:
                for entry in self.entries(version, platform):
                    found.setdefault(entry.name, entry)
            if not self._has_conditions:
                break
        return sorted(found.values(), key=lambda entry: entry.name)

    @cached_property
    def _has_conditions(self) -> bool:
        return any("sys." in path.read_text("utf-8") for path in self.files.values())

    def _entries(self, module: StubModule) -> Iterator[Entry]:
        for name, function in module.functions.items():
            yield Entry(self.name, module.name, name, function)
        for path, entry in module.classes.items():
            for name, method in entry.members.items():
                yield Entry(self.name, module.name, f"{path}.{name}", method)

    @property
    def installed(self) -> str | None:
        """The version in this environment, or None."""
        if self.name == "stdlib":
            return ".".join(map(str, HERE[0]))
        try:
            return importlib.metadata.version(self.name)
        except importlib.metadata.PackageNotFoundError:
            return None


@cache
def distributions() -> tuple[Distribution, ...]:
    """All folders of ``stubs/``, in order."""
    return tuple(Distribution(path) for path in sorted(STUBS.iterdir()) if path.is_dir())
