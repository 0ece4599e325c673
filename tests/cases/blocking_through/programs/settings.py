"""Settings that are read when they are first asked for."""

import json
import os
import pathlib
from functools import cached_property, lru_cache
from typing import Any, Mapping


class Settings:
    def __init__(self, env: Mapping[str, str] | None = None) -> None:
        self.env = env or os.environ

    @cached_property
    def data(self) -> dict[str, Any]:
        with open(self.env["CONFIG"]) as f:
            loaded: dict[str, Any] = json.load(f)
        return loaded

    @cached_property
    def name(self) -> str:
        return self.env.get("NAME", "x")

    def __getitem__(self, key: str) -> Any:
        return self.data[key]

    def get(self, key: str) -> Any:
        return self.data.get(key)


@lru_cache(maxsize=1)
def get_settings() -> Settings:
    return Settings()


@lru_cache
def load_defaults() -> dict[str, str]:
    text = pathlib.Path(__file__).with_name("defaults.json").read_text()
    d: dict[str, str] = json.loads(text)
    return d


SETTINGS = Settings()


def setting(name: str) -> Any:
    return SETTINGS[name]


async def main() -> None:
    s = get_settings()
    s.name
    s.data  # E: blocking-file
    s["a"]  # E: blocking-file
    s.get("a")  # E: blocking-file
    load_defaults()  # E: blocking-file
    setting("x")  # E: blocking-file
    get_settings().data  # E: blocking-file
    get_settings().name
    os.environ.get("A")
    os.getenv("A")
    load_defaults.cache_clear()
