"""The versions of mypy that loopsafe works with. Importing this under another one fails, and mypy tells why.

mypy shows an exception at the import of a plugin as an ordinary error of its configuration and ends with status 2.
"""

from __future__ import annotations

import re
from typing import Final

from mypy.version import __version__ as version

RANGE: Final = ">=2.4,<3"
"""As in ``pyproject.toml``."""


def is_supported(mypy: str) -> bool:
    """Whether a version is one that loopsafe works with; development versions count as what they lead to."""
    match = re.match(r"(\d+)\.(\d+)", mypy)
    return match is not None and (2, 4) <= (int(match[1]), int(match[2])) < (3, 0)


if not is_supported(version):
    raise ImportError(f"loopsafe works with mypy {RANGE}, and this is mypy {version}")
