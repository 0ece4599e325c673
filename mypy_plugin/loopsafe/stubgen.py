"""``python -m loopsafe.stubgen PACKAGE``: drafts of effect stubs for an installed package, from its own source.

mypy analyses the package as if it were the user's own code, so that bodies count; what the plugin then infers
of its functions is written down under their public names. Nothing of the package is imported or run.
"""

from __future__ import annotations

import argparse
import ast
import sys
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from mypy.nodes import MypyFile
from mypy.options import Options

from loopsafe.drafts import Draft, Drafts, is_public
from loopsafe.engine import Engine
from loopsafe.mypy import LoopsafePlugin
from loopsafe.seam import BuildFailed, analyse_sources, search_path
from loopsafe.stub_files import StubFiles

HEADING: Final = "# Inferred from the source of {}: a draft, whose entries are to be reviewed."


class Refused(Exception):
    """There is nothing to make stubs from, or no place to put them; the text is one line."""


class _Onlooker(LoopsafePlugin):
    """Infers effects and reports nothing."""

    def __init__(self, options: Options, stubs: StubFiles) -> None:
        super().__init__(options)
        self._stubs = stubs

    @property
    def engine(self) -> Engine:
        """What was inferred is kept there."""
        return self._engine

    def get_additional_indirect_deps(self, file: MypyFile) -> set[str]:
        """When the bodies of a module are checked, infer what is left to infer."""
        if self._modules is not None:
            self._engine.summarise(self._modules, file)
        return set()


def sources_of(package: str, folders: list[Path]) -> dict[str, Path]:
    """The Python files of an installed package by module, without tests and files that are no Python 3.

    Raises:
        Refused: it is not installed, or has no Python source.
    """
    parts = package.split(".")
    for folder in folders if all(part.isidentifier() for part in parts) else []:
        place = folder.joinpath(*parts)
        if place.is_dir():
            files = sorted(place.rglob("*.py"))
        elif place.with_suffix(".py").is_file():
            files = [place.with_suffix(".py")]
        elif any(place.parent.glob(f"{place.name}.*.so")) or any(place.parent.glob(f"{place.name}.*pyd")):
            files = []
        else:
            continue
        named = {_module_name(path.relative_to(folder)): path for path in files}
        found = {name: path for name, path in named.items() if _is_wanted(name) and _is_python(path)}
        if not found:
            raise Refused(f'package "{package}" has no Python source in {place.parent}')
        return found
    raise Refused(f'no package "{package}" is installed (give the name that is imported)')


def _module_name(path: Path) -> str:
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _is_wanted(module: str) -> bool:
    """Whether a module can be imported by that name, and is no test."""
    return all(part.isidentifier() for part in module.split(".")) and is_public(
        ".".join(part.lstrip("_") or "main" for part in module.split("."))
    )


def _is_python(path: Path) -> bool:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(path.read_bytes())
    except (OSError, SyntaxError, ValueError):
        return False
    return True


def infer(package: str, python: str, missing: bool) -> tuple[dict[str, Draft], Mapping[str, str]]:
    """The stubs of an installed package, and the faults of loopsafe by which modules are missing.

    Args:
        package: the name by which it is imported.
        python: the interpreter for which it is installed.
        missing: take what the known stubs say of the package as given, and write only what they lack.
    """
    sources = sources_of(package, search_path(python))
    stubs = StubFiles([], without=None if missing else package)
    onlookers: list[_Onlooker] = []

    def onlooker(options: Options) -> _Onlooker:
        onlookers.append(_Onlooker(options, stubs))
        return onlookers[0]

    modules = analyse_sources(sources, python, onlooker)
    engine = onlookers[0].engine
    own = {name: modules[name] for name in sources if name in modules}
    summaries = {name: engine.summaries[name] for name in own if name in engine.summaries}
    drafts = Drafts(own, summaries, engine.has_entry).of_modules(HEADING.format(package))
    return drafts, {name: fault for name, fault in engine.faults.items() if name in own}


def write(drafts: dict[str, Draft], folder: Path) -> list[Path]:
    """Write stubs in the layout of an ``effect_stubs`` folder.

    Raises:
        Refused: one of the files exists; it may have been reviewed.
    """
    files = {}
    for module, draft in drafts.items():
        place = folder.joinpath(*module.split("."))
        files[place / "__init__.pyi" if draft.is_package else place.with_name(f"{place.name}.pyi")] = (
            draft.text
        )
    for path in files:
        if path.exists():
            raise Refused(f"{path} exists; name another folder with --output")
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return sorted(files)


def main(arguments: list[str] | None = None) -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m loopsafe.stubgen", description=_first_line(__doc__))
    parser.add_argument("package", metavar="PACKAGE", help="the name by which the package is imported")
    parser.add_argument(
        "--output",
        type=Path,
        default=Path("effect_stubs"),
        metavar="DIR",
        help="folder for the stubs (%(default)s)",
    )
    parser.add_argument(
        "--python-executable", default=sys.executable, metavar="EXE", help="where the package is installed"
    )
    parser.add_argument(
        "--missing", action="store_true", help="only what the stubs that come with loopsafe lack"
    )
    options = parser.parse_args(arguments)
    try:
        drafts, faults = infer(options.package, options.python_executable, options.missing)
        files = write(drafts, options.output)
    except (Refused, BuildFailed) as error:
        print(f"loopsafe.stubgen: {error}", file=sys.stderr)
        return 2
    for path in files:
        print(f"wrote {path}")
    count = sum(draft.entries for draft in drafts.values())
    print(f"{count} entries to review" if count else f"nothing to say of {options.package}")
    for module, fault in faults.items():
        print(f'loopsafe could not analyse module "{module}": {_last_line(fault)}', file=sys.stderr)
    return 1 if faults else 0


def _last_line(text: str) -> str:
    return text.strip().splitlines()[-1]


def _first_line(text: Any) -> str:
    return str(text).strip().splitlines()[0]


if __name__ == "__main__":
    sys.exit(main())
