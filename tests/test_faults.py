"""A fault inside of loopsafe is told, and never ends the type check."""

from pathlib import Path

import pytest

from harness import run_mypy
from loopsafe.project import Project
from loopsafe.rules import CheckedModule

PROGRAM = "x: int = 'text'\n\nasync def main() -> None:\n    print(x)\n"


@pytest.mark.parametrize(
    ("owner", "entry"), [(Project, "analyse"), (Project, "solved_reading"), (CheckedModule, "effects_at")]
)
def test_mypy_goes_on(owner: type, entry: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """mypy's own error is there, and one that names the module and the fault."""

    def fail(*_: object) -> None:
        raise RuntimeError("injected")

    (tmp_path / "program.py").write_text(PROGRAM)
    monkeypatch.setattr(owner, entry, fail)

    output = run_mypy(tmp_path, "--cache-dir", str(tmp_path / "cache"), "program.py")

    assert "[assignment]" in output
    assert 'loopsafe could not check module "program": RuntimeError: injected  [loopsafe-internal]' in output
