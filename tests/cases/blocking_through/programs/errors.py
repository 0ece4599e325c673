"""Errors and logging."""

import asyncio
import contextlib
import logging
import logging.handlers
import time
import traceback
import warnings
from pathlib import Path
from typing import Any

logger = logging.getLogger(__name__)


class FileHandler(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        with open("x", "a") as f:
            f.write(self.format(record))


class AppError(Exception):
    def __init__(self, msg: str) -> None:
        super().__init__(msg)
        self.msg = msg

    def __str__(self) -> str:
        return self.msg


class DumpError(Exception):
    def __init__(self, msg: str) -> None:
        super().__init__(msg)
        Path("dump").write_text(msg)


def fail(msg: str) -> None:
    raise DumpError(msg)


def fail_quiet(msg: str) -> None:
    raise AppError(msg)


class Formatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return super().format(record)


async def main(h: FileHandler, rec: logging.LogRecord) -> None:
    logger.info("x")
    logger.exception("x")
    logger.addHandler(h)
    h.emit(rec)  # E: blocking-file
    h.setLevel(10)
    try:
        fail_quiet("x")
    except AppError as e:
        str(e)
        print(e)
        logger.error("x %s", e)
    try:
        fail("x")  # E: blocking-file
    except DumpError:
        raise
    warnings.warn("x")
    traceback.print_exc()
    logging.shutdown()
    logging.config  # type: ignore[attr-defined]
