"""Every case under ``cases/``: a folder for each rule, in it ordinary modules and packages with marks."""

from pathlib import Path

import pytest

from harness import MODES, TESTS, copied, differences, marks_in, marks_of, sources

CASES = TESTS / "cases"
FOLDERS = sorted(path for path in CASES.iterdir() if path.is_dir() and path.name[0] not in "._")


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_errors_are_exactly_the_marks(folder: Path, mode: str, tmp_path: Path) -> None:
    """What mypy reports is what the marks say, in every mode of mypy."""
    project = copied(folder, tmp_path / folder.name)
    expected = marks_in(project, [project / name for name in sources(project)])

    output = MODES[mode](project, tmp_path / "cache")

    assert list(differences(expected, marks_of(output))) == []
