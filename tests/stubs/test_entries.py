"""Every entry of every stub, against the real library: it exists, takes those parameters, and its counterpart is async.

Without options, what this environment has is proven: the standard library, and those distributions of the shard "light"
that are installed. ``--shard NAME`` proves all distributions of a shard, each in an environment made for it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from environments import make_environment
from stub_entries import Distribution, Entry, distributions
from verify import Proof, allowlist


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """One test for each entry, named by it; one that is skipped for each distribution that is not here."""
    if "entry" in metafunc.fixturenames:
        cases = [case for d in distributions() for case in _cases(d, metafunc.config)]
        metafunc.parametrize("entry", cases)


def _cases(distribution: Distribution, config: pytest.Config) -> Iterator[object]:
    shard = config.getoption("--shard", "light")
    only = config.getoption("--distribution", [])
    if distribution.shard is None or (only and distribution.name not in only):
        return
    if shard not in ("all", distribution.shard) and not only:
        return
    group = pytest.mark.xdist_group(distribution.name)
    if _here(distribution, config) and not distribution.installed:
        skip = pytest.mark.skip(reason=f"{distribution.name} is not installed")
        if distribution.entries():
            yield pytest.param(None, id=distribution.name, marks=[skip, group])
        return
    for entry in distribution.entries():
        yield pytest.param(entry, id=entry.name, marks=group)


def _here(distribution: Distribution, config: pytest.Config) -> bool:
    plain = config.getoption("--shard", "light") == "light" and not config.getoption("--distribution", [])
    return distribution.name == "stdlib" or (plain and not config.getoption("--environments", None))


@pytest.fixture(scope="session")
def environments(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the environments."""
    return request.config.getoption("--environments", None) or tmp_path_factory.mktemp("environments")


@cache
def _proof(distribution: Distribution, python: str) -> Proof:
    return Proof(distribution, python)


def test_entry_is_true(entry: Entry, environments: Path, request: pytest.FixtureRequest) -> None:
    """The library has the function, its parameters, and the async counterpart."""
    distribution = next(d for d in distributions() if d.name == entry.distribution)
    here = _here(distribution, request.config)
    python = sys.executable if here else make_environment(distribution, environments)
    proof = _proof(distribution, python)
    absent = proof.absent_counterparts(entry)

    problems = proof.problems(entry)

    if not problems and absent and here:
        pytest.skip(f"counterpart not installed: {', '.join(absent)} (see tests/stubs/light.txt)")
    assert not problems, "\n".join(problems)


def test_the_allowlist_gives_reasons() -> None:
    """What is excused has a reason, and is excused once."""
    lines = allowlist()

    assert [line.name for line in lines if not line.reason] == []
    assert len({(line.what, line.name) for line in lines}) == len(lines)
