"""The page about real code shows what its readers have written down, and findings are drawn by chance alone."""

from __future__ import annotations

from pathlib import Path

from sample_findings import Finding, draw, findings, page, rows_of, tally

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "real-code.md"
OUTPUT = """\
/env/site-packages/app/main.py:4: error: "app.load" blocks the event loop in async function "f"  [blocking-http]
/env/site-packages/app/main.py:4: note: app.main.f -> app.load -> requests.get
/env/site-packages/app/main.py:4: note: Use "httpx.AsyncClient.get"
/env/site-packages/app/main.py:9: error: Name "x" is not defined  [name-defined]
Found 2 errors in 1 file (checked 1 source file)
"""


def test_tables_are_those_of_the_rows() -> None:
    assert page(PAGE) == PAGE.read_text()


def test_every_row_has_a_reason() -> None:
    rows = [row for path in sorted((ROOT / "docs" / "real-code").glob("*.csv")) for row in rows_of(path)]

    assert rows
    assert [row for row in rows if not row["why"]] == []


def test_notes_belong_to_the_error_before_them(tmp_path: Path) -> None:
    output = tmp_path / "app.txt"
    output.write_text(OUTPUT)

    first, second = findings(output)

    assert (first.file, first.line, first.code) == ("app/main.py", 4, "blocking-http")
    assert first.what == "app.main.f -> app.load -> requests.get"
    assert first.story == "app.load -> requests.get"
    assert second.code == "name-defined"


def test_new_stories_are_drawn_first() -> None:
    def finding(line: int, helper: str) -> Finding:
        return Finding("app", Path("app.py"), line, "blocking-file", "", (f"f -> {helper} -> open",))

    told = [finding(line, "load") for line in range(10)] + [finding(10, "save")]

    drawn = draw(told, 2, seed=1)

    assert {found.story for found in drawn} == {"load -> open", "save -> open"}
    assert draw(told, 5, seed=1) == draw(reversed(told), 5, seed=1)


def test_tally_counts_verdicts() -> None:
    rows = [{"code": "blocking-file", "verdict": verdict} for verdict in ("true", "true", "false", "arguable")]

    assert "| blocking-file | 2 | 1 | 1 | 4 |" in tally(rows, "code")
    assert tally(rows, "code").endswith("False: 25.0 %")
