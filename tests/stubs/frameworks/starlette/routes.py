"""What is given to routes and background tasks runs in a thread if it is sync."""

import time

from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route


def slow() -> str:
    time.sleep(1)
    return "slow"


async def coroutine() -> None: ...


def in_a_thread(request: Request) -> Response:
    return PlainTextResponse(slow())


async def on_the_loop(request: Request) -> Response:
    text = await run_in_threadpool(slow)
    slow()  # E: blocking-sleep
    return PlainTextResponse(text, background=BackgroundTask(slow))


async def on_error(request: Request, error: Exception) -> Response:
    return PlainTextResponse("", background=BackgroundTask(coroutine))


app = Starlette(routes=[Route("/a", in_a_thread), Route("/b", on_the_loop)])
app.add_exception_handler(ValueError, on_error)
