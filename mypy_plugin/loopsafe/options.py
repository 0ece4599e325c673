"""loopsafe's own section of the configuration file that mypy uses.

A mistake there ends the run the way mypy's own configuration errors do: one line that names the file and
the key, and exit status 2. Names of functions are given as ``package.module.function`` or
``package.module.Class.method``; for keys about parameters as ``package.module.function(parameter)``; for
``blocking`` optionally with a category, as ``package.module.function: http``.
"""

from __future__ import annotations

import configparser
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from loopsafe.effects import CATEGORIES, Marker

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_FLAGS: Final = ("nonblocking", "runs_event_loop")
_PARAMETERS: Final = ("runs_in_thread", "runs_on_loop", "calls", "sync_only")
KEYS: Final = ("effect_stubs", "blocking", "allow_blocking", *_FLAGS, *_PARAMETERS)
_NAME: Final = re.compile(r"[^\W\d]\w*(\.[^\W\d]\w*)+")
_WITH_PARAMETER: Final = re.compile(r"(?P<name>[^\s()]+)\((?P<parameters>[^()]+)\)")


class ConfigError(Exception):
    """The configuration makes no sense; the text names the file and the key."""


@dataclass
class LoopsafeOptions:
    """The configuration.

    Attributes:
        effect_stubs: the user's own stub folders.
        declared: what is said of functions by name, as the markers that they would carry.
    """

    effect_stubs: list[Path] = field(default_factory=list)
    declared: dict[str, list[Marker]] = field(default_factory=dict)


def read_options(config_file: str | None) -> LoopsafeOptions:
    """Read our section of a configuration file.

    Args:
        config_file: the file that mypy took its own options from, if any.

    Raises:
        ConfigError: an unknown key, a wrong type, or a folder that does not exist.
    """
    if not config_file:
        return LoopsafeOptions()
    path = Path(config_file)
    is_toml = path.suffix == ".toml"
    section = _toml_section(path) if is_toml else _ini_section(path)
    heading = "[tool.loopsafe]" if is_toml else "[loopsafe]"
    options = LoopsafeOptions()
    for key, value in section.items():
        if key not in KEYS:
            known = ", ".join(KEYS)
            raise ConfigError(f"{path}: {heading}: unknown key: {key} (known keys: {known})")
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise ConfigError(f"{path}: {heading}: {key}: expected a list of strings")
        try:
            _take(options, key, value, path)
        except ValueError as error:
            raise ConfigError(f"{path}: {heading}: {key}: {error}") from None
    return options


def _toml_section(path: Path) -> dict[str, Any]:
    try:
        section = tomllib.loads(path.read_text("utf-8")).get("tool", {}).get("loopsafe", {})
    except (OSError, ValueError):
        return {}
    if not isinstance(section, dict):
        raise ConfigError(f"{path}: [tool.loopsafe]: expected a table")
    return section


def _ini_section(path: Path) -> dict[str, Any]:
    parser = configparser.RawConfigParser()
    try:
        parser.read(path, "utf-8")
    except (OSError, ValueError, configparser.Error):
        return {}
    if not parser.has_section("loopsafe"):
        return {}
    return {
        key: [item.strip() for item in re.split(r"[,\n]", value) if item.strip()]
        for key, value in parser.items("loopsafe")
        if key not in parser.defaults()
    }


def _take(options: LoopsafeOptions, key: str, values: list[str], config: Path) -> None:
    for value in values:
        if key == "effect_stubs":
            folder = config.parent / value
            if not folder.is_dir():
                raise ValueError(f"no such folder: {value}")
            options.effect_stubs.append(folder)
            continue
        name, marker = _marker(key, value)
        if not _NAME.fullmatch(name):
            raise ValueError(f'not a qualified name: "{value}"')
        options.declared.setdefault(name, []).append(marker)


def _marker(key: str, value: str) -> tuple[str, Marker]:
    if key == "blocking":
        name, _, category = (part.strip() for part in value.partition(":"))
        if category and category not in CATEGORIES:
            raise ValueError(f'unknown category "{category}"')
        return name, Marker(key, (category or "call",))
    if key in _PARAMETERS:
        match = _WITH_PARAMETER.fullmatch(value)
        if match is None:
            raise ValueError(f'expected "package.function(parameter)", not "{value}"')
        parameters = tuple(part.strip() for part in match["parameters"].split("|"))
        return match["name"], Marker(key, parameters)
    reason = (("configured",),) if key == "allow_blocking" else ((),)
    return value, Marker(key, *reason)
