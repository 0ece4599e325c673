"""Methods that override what the loop calls, or what an async method calls."""

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path


class Echo(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:  # E: blocking-file
        Path("log").write_bytes(data)

    def connection_lost(self, exc: Exception | None) -> None:  # E: blocking-sleep
        self.wait()

    def wait(self) -> None:
        time.sleep(0.01)


class Datagrams(asyncio.DatagramProtocol):
    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        asyncio.get_running_loop().run_in_executor(None, Path("log").write_bytes, data)


class Worker:
    async def run(self) -> None:
        self.before()
        self._round(1)
        await asyncio.to_thread(self.heavy)
        await self.later()
        if self.ready:
            self.after()  # E: blocking-sleep

    def _round(self, number: int) -> None:
        self.step(number)

    def before(self) -> None:
        pass

    def step(self, number: int) -> None:
        pass

    def heavy(self) -> None:
        pass

    def after(self) -> None:
        time.sleep(0.01)

    def aside(self) -> None:
        self.unused()

    def unused(self) -> None:
        pass

    async def later(self) -> None:
        pass

    @property
    def ready(self) -> bool:
        return False

    async def maybe(self, careful: bool) -> None:
        if careful:
            self.check()

    def check(self) -> None:
        pass


class Reporter(Worker):
    def step(self, number: int) -> None:  # E: blocking-sleep
        time.sleep(0.01)

    def heavy(self) -> None:
        time.sleep(0.01)

    def unused(self) -> None:
        time.sleep(0.01)

    @property
    def ready(self) -> bool:  # E: blocking-path
        return Path("flag").exists()

    def check(self) -> None:
        time.sleep(0.01)


class Chatty(Worker):
    def before(self) -> None:
        print("before")

    def step(self, number: int, wait: bool = False) -> None:
        if wait:
            time.sleep(0.01)


class Own(Worker):
    """What runs ``step`` is not inherited."""

    async def run(self) -> None:
        await asyncio.to_thread(self.step, 1)

    def step(self, number: int) -> None:
        time.sleep(0.01)


async def base(worker: Worker) -> None:
    worker.after()  # E: blocking-sleep


class Lines:
    async def run(self) -> None:
        for _ in self.lines():
            pass
        await asyncio.to_thread(list, self.lazy())
        self.fetch("x", wait=False)
        self.launch()
        self.report(*("x", "y"))

    def report(self, *names: str) -> None:
        pass

    def lines(self) -> Iterator[str]:
        yield ""

    def lazy(self) -> Iterator[str]:
        yield ""

    def fetch(self, name: str, wait: bool = False) -> None:
        pass

    def launch(self) -> None:
        self.work()

    def work(self) -> None:
        pass


class FileLines(Lines):
    def lines(self) -> Iterator[str]:  # E: blocking-file
        yield from open("x")

    def lazy(self) -> Iterator[str]:
        yield from open("x")

    def fetch(self, name: str, wait: bool = True) -> None:
        if wait:
            time.sleep(0.01)

    def report(self, *names: str) -> None:  # E: blocking-sleep
        time.sleep(0.01)


class Launcher(Lines):
    """What calls ``work`` on the loop is not inherited, either."""

    def launch(self) -> None:
        asyncio.get_running_loop().run_in_executor(None, self.work)

    def work(self) -> None:
        time.sleep(0.01)
