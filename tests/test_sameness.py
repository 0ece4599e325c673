"""Rules, error codes, cases and documentation speak of the same things: a test names what is missing."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

import loopsafe
from harness import TESTS, marks_in
from loopsafe.effects import CATEGORIES
from loopsafe.options import KEYS
from make_rules_page import PAGE, PARTS, codes_of, own_codes, page, parts_of, rule_modules, rule_name

ROOT: Final = TESTS.parent
README: Final = (ROOT / "README.md").read_text("utf-8")
STUBS_PAGE: Final = (ROOT / "docs" / "effect-stubs.md").read_text("utf-8")
RULES: Final = {rule_name(module): module for module in rule_modules()}

# The cases of these rules fill more than one folder, named for what they are about.
FOLDERS: Final = {"blocking": "blocking_*", "blocking_callback": "blocking_*"}

# Reported by the plugin itself, and so by no rule.
WITHOUT_RULE: Final = {"loopsafe-internal"}


def table(text: str, heading: str) -> dict[str, list[str]]:
    """The rows of the table below some heading of a page, by the name in the first cell."""
    body = text.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in body.splitlines()
        if line.startswith("|")
    ]
    return {cells[0].strip("`"): cells[1:] for cells in rows[2:]}


@pytest.mark.parametrize("name", RULES)
def test_a_rule_explains_itself(name: str) -> None:
    """The docstring of a rule has all its parts."""
    assert [part for part in ("Title", *PARTS) if not parts_of(RULES[name]).get(part)] == []


@pytest.mark.parametrize("name", RULES)
def test_a_rule_has_codes(name: str) -> None:
    """A rule reports under codes of ours."""
    assert codes_of(RULES[name])


def test_every_code_has_a_rule() -> None:
    """A code without a rule is never reported."""
    reported = {code.code for module in RULES.values() for code in codes_of(module)}

    assert sorted(own_codes().keys() - reported - WITHOUT_RULE) == []


def test_every_category_of_the_stubs_has_a_code() -> None:
    """``@blocking("http")`` is reported as ``blocking-http``."""
    assert sorted(f"blocking-{category}" for category in CATEGORIES) == sorted(
        code for code in own_codes() if code.startswith("blocking-")
    )


@pytest.mark.parametrize("name", RULES)
def test_a_rule_has_cases(name: str) -> None:
    """The cases of a rule contain marks of each of its codes that is not another rule's business."""
    folders = sorted((TESTS / "cases").glob(FOLDERS.get(name, name)))
    assert folders, f"no folder tests/cases/{name}"

    marks = {mark.code for folder in folders for mark in marks_in(folder, folder.rglob("*.py"))}

    assert marks & {code.code for code in codes_of(RULES[name])}


def test_every_code_has_a_case() -> None:
    """Each code is expected somewhere."""
    cases = TESTS / "cases"
    marks = {mark.code for mark in marks_in(cases, cases.rglob("*.py"))}

    assert sorted(own_codes().keys() - marks - WITHOUT_RULE) == []


def test_every_folder_of_cases_belongs_to_a_rule() -> None:
    """Folders are named for a rule, or for the silence that rules have to keep."""
    folders = {
        path.name for path in (TESTS / "cases").iterdir() if path.is_dir() and path.name[0] not in "_."
    }
    known = {path.name for name in RULES for path in (TESTS / "cases").glob(FOLDERS.get(name, name))}

    assert sorted(name for name in folders - known if "silence" not in name) == []


def test_the_rules_page_is_up_to_date() -> None:
    """``make rules`` has been run."""
    assert PAGE.read_text("utf-8") == page()


def test_the_readme_lists_the_codes() -> None:
    """The README has every code, and says whether it is on."""
    listed = {name: cells[0] for name, cells in table(README, "Error codes").items()}

    assert listed == {name: "on" if code.default_enabled else "off" for name, code in own_codes().items()}


def test_the_readme_lists_the_configuration_keys() -> None:
    """The README has every key, and no other."""
    assert sorted(table(README, "Configuration")) == sorted(KEYS)


@pytest.mark.parametrize("text", [README, STUBS_PAGE], ids=["README.md", "docs/effect-stubs.md"])
def test_markers_in_tables_exist(text: str) -> None:
    """A marker that is documented can be imported."""
    named = {name for row in table(text, "Markers") for name in re.findall(r"@(\w+)", row)}

    assert named
    assert sorted(named - set(loopsafe.__all__)) == []


def test_every_marker_is_documented() -> None:
    """The page on effect stubs describes the whole language."""
    named = set(re.findall(r"`@?(\w+)", STUBS_PAGE))

    assert sorted(set(loopsafe.__all__) - named) == []


def test_links_lead_somewhere() -> None:
    """Links between the pages of the project are not broken."""
    broken = [
        f"{page.relative_to(ROOT)}: {target}"
        for page in [*ROOT.glob("*.md"), *Path(ROOT, "docs").glob("*.md"), ROOT / "examples" / "README.md"]
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
        if not (page.parent / target).exists()
    ]

    assert broken == []
