"""Middlewares, responses and templates."""

from __future__ import annotations
import asyncio
import time
from abc import ABC, abstractmethod
from typing import Any, Awaitable, Callable, Protocol
from pathlib import Path


class Request:
    def __init__(self, path: str) -> None:
        self.path = path
        self._body: bytes | None = None

    async def body(self) -> bytes:
        return b""

    @property
    def client(self) -> str:
        return "x"


class Response:
    def __init__(self, content: str) -> None:
        self.content = self.render(content)

    def render(self, content: str) -> str:
        return content


class FileResponse(Response):
    def render(self, content: str) -> str:
        return Path(content).read_text()


class TemplateResponse(Response):
    def __init__(self, name: str) -> None:
        super().__init__(TEMPLATES.load(name))


class Templates:
    def __init__(self, root: str) -> None:
        self.root = root
        self.cache: dict[str, str] = {}

    def load(self, name: str) -> str:
        if name not in self.cache:
            self.cache[name] = (Path(self.root) / name).read_text()
        return self.cache[name]


TEMPLATES = Templates("t")

Handler = Callable[[Request], Awaitable[Response]]


class Middleware:
    def __init__(self, app: Handler) -> None:
        self.app = app

    async def __call__(self, request: Request) -> Response:
        self.before(request)
        resp = await self.app(request)
        self.after(resp)  # E: blocking-sleep
        return resp

    def before(self, request: Request) -> None:
        pass

    def after(self, resp: Response) -> None:
        time.sleep(0)
        time.sleep(0.1)


class AuthMiddleware(Middleware):
    def before(self, request: Request) -> None:  # E: blocking-file
        Path("/etc/keys").read_text()

    async def dispatch(self, request: Request) -> Response:
        self.before(request)  # E: blocking-file
        return await super().__call__(request)


class Backend(ABC):
    @abstractmethod
    def authenticate(self, token: str) -> bool: ...

    async def check(self, token: str) -> bool:
        return self.authenticate(token)  # E: blocking-file


class FileBackend(Backend):
    def authenticate(self, token: str) -> bool:
        return token in Path("x").read_text().splitlines()


async def index(request: Request) -> Response:
    return TemplateResponse("index")  # E: blocking-file


async def static(request: Request) -> Response:
    if request.client:
        return Response("x")
    return FileResponse(request.path)  # E: blocking-file
