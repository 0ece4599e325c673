"""The mark of tests that take minutes."""

import os
from typing import Final

import pytest

slow: Final = pytest.mark.skipif(
    not os.environ.get("LOOPSAFE_NIGHTLY"), reason="takes minutes: run nightly, with LOOPSAFE_NIGHTLY=1"
)
