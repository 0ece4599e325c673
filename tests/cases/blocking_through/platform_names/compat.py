"""Names that a program gives to what its platform and version are."""

import os
import platform
import sys
from typing import Final

AIX = sys.platform == "aix"
NO_AIX: Final = not AIX
OLD = sys.version_info < (3, 0)
OTHER_SYSTEM = platform.system().lower() == "multics"
KNOWN_SYSTEM = os.name in ("posix", "nt")
ASKED = os.environ.get("WAIT") == "yes"
CHANGED = AIX
CHANGED = os.environ.get("WAIT") == "no"
