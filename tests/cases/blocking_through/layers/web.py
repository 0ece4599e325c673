"""The layer where the event loop runs."""

import layers
from layers import Service, load, load_everything, size
from layers import service as backend


async def handle(service: Service) -> None:
    load("a")  # E: blocking-file
    layers.load("a")  # E: blocking-file
    layers.load_everything(["a"])  # E: blocking-file
    load_everything(["a"])  # E: blocking-file
    backend.load_all(["a"])  # E: blocking-file
    service.texts()  # E: blocking-file
    layers.Service(["a"]).texts()  # E: blocking-file


async def look(service: Service) -> None:
    size("a")
    layers.size("a")
    backend.known(["a"])
    service.sizes()
    Service(["a"])
