"""Logging, printing and writing to the standard streams do not count."""

import logging
import logging.handlers
import sys
import warnings

logger = logging.getLogger(__name__)


class Shipping(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        import requests

        requests.post("http://localhost/", data=self.format(record))


class Adapter(logging.LoggerAdapter[logging.Logger]):
    pass


def log(text: str) -> None:
    logger.info("%s", text)
    logging.warning(text)


async def work(adapter: Adapter) -> None:
    logger.info("a")
    logger.exception("b")
    logging.getLogger("c").debug("d")
    adapter.error("e")
    log("f")
    print("g")
    print("h", file=sys.stderr)
    sys.stdout.write("i")
    sys.stderr.write("j")
    sys.stdout.flush()
    warnings.warn("k")
    logger.addHandler(Shipping())
