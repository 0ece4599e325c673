"""A local server that knows how many requests it has in hand, and a way to run an example."""

from __future__ import annotations

import json
import os
import re
import runpy
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
WATCH = Path(__file__).with_name("watch.py")

# Only a run that hangs gets that far.
TIME_LIMIT = 120

SERVER = runpy.run_path(str(EXAMPLES / "server.py"))


class Gate:
    """Answers once `full` requests are in flight, or once the client is stuck waiting for one.

    So the number of requests in flight depends on what the client is able to do, not on how fast
    anybody is: a client that can send another request has all the time in the world to do so, and
    one that cannot has told so (its only thread has been seen waiting for a socket).
    """

    def __init__(self, full: int) -> None:
        self.full = full
        self.changed = threading.Condition()
        self.in_flight = 0
        self.most_in_flight = 0
        self.client_is_stuck = False
        self.paths: list[str] = []

    def __call__(self, request: Request) -> Response:
        request.get_data()
        with self.changed:
            self.paths.append(request.path)
            self.in_flight += 1
            self.most_in_flight = max(self.most_in_flight, self.in_flight)
            self.changed.notify_all()
            self.changed.wait_for(lambda: self.most_in_flight >= self.full or self.client_is_stuck)
            self.client_is_stuck = False
            self.in_flight -= 1
        status, value = SERVER["answer"](request.path)
        return Response(json.dumps(value), status, content_type="application/json")

    def client_waits_for_a_socket(self) -> None:
        with self.changed:
            self.client_is_stuck = True
            self.changed.notify_all()


@dataclass
class Run:
    """What a run of an example has shown."""

    gate: Gate
    seen: set[tuple[str, int, str]] = field(default_factory=set)
    allowed: set[tuple[str, int]] = field(default_factory=set)

    def note(self, report: dict[str, object]) -> None:
        file, line, what = str(report["file"]), int(str(report["line"])), str(report["what"])
        if what == "allowed":
            self.allowed.add((file, line))
        else:
            self.seen.add((file, line, what))
        if "recv" in str(report["call"]):
            self.gate.client_waits_for_a_socket()


@pytest.fixture(scope="session")
def make_httpserver() -> Iterator[HTTPServer]:
    """pytest-httpserver's own fixture, with a thread per connection."""
    with HTTPServer(host="127.0.0.1", threaded=True) as server:
        yield server


class CountingServer(ThreadingHTTPServer):
    """The examples' own server, which keeps connections open; pytest-httpserver closes each."""

    connections = 0

    def get_request(self) -> tuple[Any, Any]:
        request = super().get_request()
        self.connections += 1
        return request

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


@pytest.fixture
def counting_server() -> Iterator[CountingServer]:
    with CountingServer(("127.0.0.1", 0), SERVER["Handler"]) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def run(httpserver: HTTPServer, tmp_path: Path) -> Callable[..., Run]:
    """Run an example under `watch.py`, in a process of its own."""

    def run_example(script: str, *arguments: str, full: int = 1) -> Run:
        gate = Gate(full)
        httpserver.expect_request(re.compile("/.*")).respond_with_handler(gate)
        places = {"url": httpserver.url_for("").rstrip("/"), "folder": str(tmp_path)}
        module = script.removesuffix(".py").replace("/", ".")
        command = [sys.executable, "-X", "dev", "-B", str(WATCH), module]
        command += [argument.format(**places) for argument in arguments]
        log = tmp_path / "log.txt"
        result = Run(gate)
        with log.open("wb") as stderr, subprocess.Popen(
            command, cwd=EXAMPLES, env=environment(), stdout=subprocess.PIPE, stderr=stderr
        ) as process:
            limit = threading.Timer(TIME_LIMIT, process.kill)
            limit.start()
            assert process.stdout
            for line in process.stdout:
                result.note(json.loads(line))
            limit.cancel()
        httpserver.check()
        assert process.returncode == 0, log.read_text()
        return result

    return run_example


def environment() -> dict[str, str]:
    path = [str(ROOT / "mypy_plugin"), os.environ.get("PYTHONPATH", "")]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, path)), "NO_PROXY": "*"}
