"""Handlers of a web application, half of them without annotations."""

# mypy: allow-untyped-defs, allow-untyped-calls, allow-any-generics, no-warn-return-any, allow-incomplete-defs, allow-untyped-decorators
import asyncio
import hashlib
import shutil
import tempfile
import time
from typing import Any, Optional
from pathlib import Path


class App:
    def get(self, path: str) -> Any:
        def deco(fn: Any) -> Any:
            return fn
        return deco

    def middleware(self, kind: str):
        def deco(fn):
            return fn
        return deco

    def on_event(self, name: str):
        def deco(fn):
            return fn
        return deco


app = App()


def hash_file(path: Path) -> str:
    h = hashlib.sha256()
    with path.open("rb") as f:
        for chunk in iter(lambda: f.read(4096), b""):
            h.update(chunk)
    return h.hexdigest()


def hash_bytes(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def save_upload(data, name):
    dest = Path("/tmp") / name
    dest.write_bytes(data)
    return dest


def cleanup(d):
    shutil.rmtree(d, ignore_errors=True)


@app.get("/sync")
def sync_endpoint():
    time.sleep(1)
    return {}


@app.get("/x")
async def endpoint(name: str):
    hash_file(Path(name))  # E: blocking-file
    hash_bytes(b"x")
    p = save_upload(b"", name)  # E: blocking-file
    p.unlink()  # E: blocking-path
    cleanup("x")  # E: blocking-path
    d = tempfile.mkdtemp()  # E: blocking-path
    return {}


@app.middleware("http")
async def timing(request, call_next):
    start = time.perf_counter()
    response = await call_next(request)
    if time.perf_counter() - start > 1:
        time.sleep(0.1)  # E: blocking-sleep
    return response


class Dep:
    def __init__(self, token: Optional[str] = None):
        self.token = token

    async def __call__(self, request):
        return self.load()  # E: blocking-file

    def load(self):
        return Path("x").read_text()


class Ctx:
    async def __aenter__(self):
        self.f = open("x")  # E: blocking-file
        return self

    async def __aexit__(self, *a):
        self.f.close()

    def __aiter__(self):
        return self

    async def __anext__(self):
        line = self.f.readline()  # E: blocking-file
        if not line:
            raise StopAsyncIteration
        return line


async def use():
    async with Ctx() as c:
        async for l in c:
            print(l)
    async with asyncio.timeout(1):
        time.sleep(2)  # E: blocking-sleep
