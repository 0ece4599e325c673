"""The stub folders are whole: metadata, files that can be read, nothing twice, nothing left out of the standard library."""

from __future__ import annotations

import re
import sys
from collections import Counter
from fnmatch import fnmatchcase
from pathlib import Path

import mypy
import pytest
from stub_entries import PLATFORMS, REPOSITORY, STUBS, VERSIONS, Distribution, distributions
from verify import allowlist

from loopsafe.stub_reader import StubError, read_stub

SHARDS = {"light", "http", "cloud", "database", "messaging", "ops", "frameworks", "data"}
KEYS = {"version", "requires", "shard", "nothing_blocks", "apt", "stubgen"}

each_distribution = pytest.mark.parametrize("distribution", distributions(), ids=lambda d: d.name)


@each_distribution
def test_metadata_is_complete(distribution: Distribution) -> None:
    """A version that was looked at, and how to prove the stub against it, or why there is nothing in it."""
    metadata = distribution.metadata

    assert metadata.get("version"), "version is missing"
    assert metadata.keys() <= KEYS
    if distribution.files:
        assert metadata.get("shard") in SHARDS
        if distribution.name != "stdlib":
            assert any(metadata["version"] in requirement for requirement in metadata["requires"])
    else:
        assert metadata.get("nothing_blocks"), "no stubs, and no reason"


@each_distribution
def test_what_stubgen_found_is_there(distribution: Distribution) -> None:
    """METADATA.toml tells which entries ``python -m loopsafe.stubgen`` found, in order; they are blocking entries."""
    found = distribution.metadata.get("stubgen", [])
    blocking = {entry.name for entry in distribution.everything if entry.blocks}

    assert found == sorted(set(found))
    assert sorted(set(found) - blocking) == []


def test_stubgen_has_been_put_to_use() -> None:
    """On twenty distributions and more, it found what the hand-written stubs missed."""
    assert sum("stubgen" in distribution.metadata for distribution in distributions()) >= 20


@each_distribution
def test_stubs_can_be_read(distribution: Distribution) -> None:
    """For every version and platform: only known markers and categories, nothing twice."""
    problems = []
    for module, path in distribution.files.items():
        conditional = "sys." in path.read_text("utf-8")
        for version in VERSIONS if conditional else VERSIONS[-1:]:
            for platform in PLATFORMS if conditional else PLATFORMS[:1]:
                try:
                    read_stub(path, module, version, platform)
                except StubError as error:  # noqa: PERF203
                    problems.append(str(error))

    assert problems == []


def test_no_module_is_spoken_of_twice() -> None:
    """Of two stubs for one module the plugin would read only the first."""
    count = Counter(module for distribution in distributions() for module in distribution.files)

    assert [module for module, times in count.items() if times > 1] == []


def standard_library() -> set[str]:
    """All public modules of the standard library: by the interpreter's own list, and by typeshed's, with submodules."""
    library = Path(mypy.__file__).parent / "typeshed" / "stdlib"
    gone = set()
    for line in (library / "VERSIONS").read_text("utf-8").splitlines():
        name, _, versions = line.partition("#")[0].partition(":")
        last = versions.partition("-")[2].strip()
        if last and tuple(map(int, last.split("."))) < VERSIONS[0]:
            gone.add(name.strip())
    found = set(sys.stdlib_module_names)
    for path in library.rglob("*.pyi"):
        parts = path.relative_to(library).with_suffix("").parts
        found.add(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return {name for name in found if not any(part.startswith("_") for part in name.split("."))} - gone


def test_the_standard_library_is_covered() -> None:
    """Each public module has a stub, or stands in the README with the reason why it has none, and not both."""
    readme = (STUBS / "stdlib" / "README.md").read_text("utf-8")
    table = readme.partition("## Modules without a stub")[2].partition("##")[0]
    rows = [line.split("|")[1:3] for line in table.splitlines() if line.count("|") == 3][2:]
    listed = {name for _, names in rows for name in re.sub(r"\(.*?\)", "", names).split()}
    whole = tuple(name.removesuffix("*") for name in listed if name.endswith(".*"))
    have = set(Distribution(STUBS / "stdlib").files)
    missing = {name for name in standard_library() - have - listed if not f"{name}.".startswith(whole)}

    assert sorted(missing) == []
    assert sorted(listed & have) == []
    assert all(reason.strip() for reason, _ in rows)


def test_ci_proves_every_shard() -> None:
    """All shards on a schedule, the light one in every run."""
    workflow = (REPOSITORY / ".github" / "workflows" / "ci.yml").read_text("utf-8")
    jobs = dict(re.findall(r"(?ms)^  ([\w-]+):\n(.*?)(?=^  \S|\Z)", workflow.partition("\njobs:\n")[2]))
    listed = re.search(r"shard: \[(.*?)\]", jobs["stubs"])

    assert listed is not None
    assert set(listed[1].split(", ")) == SHARDS
    assert "github.event_name == 'schedule'" in jobs["stubs"]
    assert "run_shard ${{ matrix.shard }}" in jobs["stubs"]
    assert "run: make stubs" in jobs["light-stubs"]
    assert "github.event_name" not in jobs["light-stubs"]
    assert "make stubs" in (REPOSITORY / ".ci" / "run").read_text("utf-8")


def test_the_allowlist_is_not_stale() -> None:
    """Every line excuses something that the stubs still say."""
    entries = [entry for distribution in distributions() for entry in distribution.everything]
    names = {entry.name for entry in entries} | {name for entry in entries for name in entry.counterparts}

    stale = [line.name for line in allowlist() if not any(fnmatchcase(name, line.name) for name in names)]

    assert stale == []
