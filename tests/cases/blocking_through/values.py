"""How a helper may come by the object whose method blocks."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypedDict

import requests


class Engine:
    def __init__(self) -> None:
        self.session = requests.Session()

    def name(self) -> str:
        return "engine"


class App:
    engine: Engine

    def __init__(self) -> None:
        self.engine = Engine()
        self.engines = [Engine()]
        self.by_name: dict[str, Engine] = {}


@dataclass
class Settings:
    app: App
    paths: tuple[Path, int]


class Options(TypedDict):
    path: Path


APP = App()


def make() -> Engine:
    return Engine()


def maybe() -> Engine | None:
    return Engine()


@contextmanager
def borrowed() -> Iterator[Engine]:
    yield Engine()


def attribute_of_attribute(app: App) -> None:
    app.engine.session.get("a")


def three_deep(settings: Settings) -> None:
    settings.app.engine.session.get("a")


def global_variable() -> None:
    APP.engine.session.get("a")


def factory() -> None:
    make().session.get("a")


def factory_in_local() -> None:
    engine = make()
    session = engine.session
    session.get("a")


def with_as() -> None:
    with borrowed() as engine:
        engine.session.get("a")


def with_session() -> None:
    with requests.Session() as session:
        session.get("a")


def loop_variable(app: App) -> None:
    for engine in app.engines:
        engine.session.get("a")


def dict_values(app: App) -> None:
    for engine in app.by_name.values():
        engine.session.get("a")


def dict_items(app: App) -> None:
    for _, engine in app.by_name.items():
        engine.session.get("a")


def enumerated(paths: list[Path]) -> None:
    for _, path in enumerate(paths):
        path.stat()


def zipped(paths: list[Path], names: list[str]) -> None:
    for path, name in zip(paths, names):
        path.rename(name)


def item(app: App) -> None:
    app.by_name["a"].session.get("a")


def list_item(app: App) -> None:
    app.engines[0].session.get("a")


def walrus() -> None:
    if (engine := maybe()) is not None:
        engine.session.get("a")


def conditional(flag: bool) -> None:
    (make() if flag else Engine()).session.get("a")


def default(engine: Engine | None = None) -> None:
    engine = engine or Engine()
    engine.session.get("a")


def tuple_item(settings: Settings) -> None:
    path, number = settings.paths
    path.stat()


def typed_dict(options: Options) -> None:
    options["path"].read_text()


def comprehension_variable(paths: list[Path]) -> list[str]:
    return [path.read_text() for path in paths]


def star_args(*paths: Path) -> None:
    for path in paths:
        path.touch()


def keyword_args(**paths: Path) -> None:
    paths["a"].touch()


def cursor(connection: sqlite3.Connection) -> list[Any]:
    return connection.cursor().execute("select 1").fetchall()


async def blocks(app: App, settings: Settings, options: Options, connection: sqlite3.Connection) -> None:
    attribute_of_attribute(app)  # E: blocking-http
    three_deep(settings)  # E: blocking-http
    global_variable()  # E: blocking-http
    factory()  # E: blocking-http
    factory_in_local()  # E: blocking-http
    with_as()  # E: blocking-http
    with_session()  # E: blocking-http
    loop_variable(app)  # E: blocking-http
    dict_values(app)  # E: blocking-http
    dict_items(app)  # E: blocking-http
    enumerated([])  # E: blocking-path
    zipped([], [])  # E: blocking-path
    item(app)  # E: blocking-http
    list_item(app)  # E: blocking-http
    walrus()  # E: blocking-http
    conditional(True)  # E: blocking-http
    default()  # E: blocking-http
    tuple_item(settings)  # E: blocking-path
    typed_dict(options)  # E: blocking-file
    comprehension_variable([])  # E: blocking-file
    star_args()  # E: blocking-path
    keyword_args()  # E: blocking-path
    cursor(connection)  # E: blocking-database


def quiet_attribute(app: App) -> None:
    app.by_name.get("a")
    app.engine.name()


def quiet_loop(app: App) -> None:
    for name in app.by_name:
        name.upper()
    for path in [Path("a"), Path("b")]:
        path.with_suffix(".txt")


def quiet_tuple(settings: Settings) -> None:
    path, number = settings.paths
    number.bit_length()
    path.as_posix()


def quiet_mapping(options: dict[str, dict[str, str]]) -> None:
    options["a"].get("session")


async def harmless(app: App, settings: Settings) -> None:
    quiet_attribute(app)
    quiet_loop(app)
    quiet_tuple(settings)
    quiet_mapping({})
    make()
    with borrowed() as engine:
        engine.name()
