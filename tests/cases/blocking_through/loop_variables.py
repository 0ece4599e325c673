"""Loop variables over what builtins make of a typed container."""

import itertools
from collections import defaultdict, deque
from collections.abc import Iterable, Sequence
from pathlib import Path


def over_sorted(paths: list[Path]) -> None:
    for path in sorted(paths):
        path.touch()


def over_sorted_with_key(paths: Iterable[Path]) -> None:
    for path in sorted(paths, key=lambda path: path.name, reverse=True):
        path.touch()


def over_list(paths: Sequence[Path]) -> None:
    for path in list(paths):
        path.touch()


def over_reversed(paths: list[Path]) -> None:
    for path in reversed(paths):
        path.touch()


def over_filter(paths: list[Path]) -> None:
    for path in filter(None, paths):
        path.touch()


def over_map(names: list[str]) -> None:
    for path in map(Path, names):
        path.touch()


def over_chain(paths: list[Path], more: list[Path]) -> None:
    for path in itertools.chain(paths, more):
        path.touch()


def over_iterdir(folder: Path) -> None:
    for child in folder.iterdir():
        child.touch()


def over_slice(paths: list[Path]) -> None:
    for path in paths[1:]:
        path.touch()


def over_sum(paths: list[Path], more: list[Path]) -> None:
    for path in paths + more:
        path.touch()


def over_display() -> None:
    for path in (Path("a"), Path("b")):
        path.touch()


def over_built_list(names: list[str]) -> None:
    paths = [Path(name) for name in names]
    for path in paths:
        path.touch()


def over_annotated_empty(names: list[str]) -> None:
    paths: list[Path] = []
    paths.extend(map(Path, names))
    for path in paths:
        path.touch()


def over_pairs(pairs: list[tuple[str, Path]]) -> None:
    for _, path in pairs:
        path.touch()


def over_nested(groups: dict[str, list[Path]]) -> None:
    for paths in groups.values():
        for path in paths:
            path.touch()


def over_deque(paths: "deque[Path]") -> None:
    while paths:
        paths.popleft().touch()


def largest(paths: list[Path]) -> None:
    max(paths, key=lambda path: path.name).touch()


def first(paths: list[Path]) -> None:
    next(iter(paths)).touch()


def grouped(groups: "defaultdict[str, list[Path]]") -> None:
    groups["a"][0].touch()


def from_get(paths: dict[str, Path]) -> None:
    path = paths.get("a")
    if path is not None:
        path.touch()


async def blocks() -> None:
    over_sorted([])  # E: blocking-path
    over_sorted_with_key([])  # E: blocking-path
    over_list([])  # E: blocking-path
    over_reversed([])  # E: blocking-path
    over_filter([])  # E: blocking-path
    over_map([])  # E: blocking-path
    over_chain([], [])  # E: blocking-path
    over_iterdir(Path())  # E: blocking-path
    over_slice([])  # E: blocking-path
    over_sum([], [])  # E: blocking-path
    over_display()  # E: blocking-path
    over_built_list([])  # E: blocking-path
    over_annotated_empty([])  # E: blocking-path
    over_pairs([])  # E: blocking-path
    over_nested({})  # E: blocking-path
    over_deque(deque())  # E: blocking-path
    largest([])  # E: blocking-path
    first([])  # E: blocking-path
    grouped(defaultdict(list))  # E: blocking-path
    from_get({})  # E: blocking-path


def over_names(paths: list[Path]) -> None:
    for name in sorted(path.name for path in paths):
        name.title()


def over_indices(paths: list[Path]) -> None:
    for index, _ in enumerate(paths):
        index.bit_length()


def over_keys(paths: dict[str, Path]) -> None:
    for name in paths:
        name.replace("a", "b")


async def harmless() -> None:
    over_names([])
    over_indices([])
    over_keys({})
