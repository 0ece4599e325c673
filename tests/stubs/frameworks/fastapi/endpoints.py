"""Sync endpoints, dependencies, background tasks and handlers run in threads; async ones on the loop."""

import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

from fastapi import BackgroundTasks, Depends, FastAPI, Request
from fastapi.responses import JSONResponse


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    time.sleep(1)  # E: blocking-sleep
    yield


app = FastAPI(lifespan=lifespan)


def settings() -> str:
    time.sleep(1)
    return "settings"


async def user() -> str:
    time.sleep(1)  # E: blocking-sleep
    return "user"


def connection() -> Iterator[str]:
    time.sleep(1)
    yield "connection"


async def session() -> AsyncIterator[str]:
    yield "session"
    time.sleep(1)  # E: blocking-sleep


def send_mail(address: str) -> None:
    time.sleep(1)


async def send_mail_soon(address: str) -> None:
    time.sleep(1)  # E: blocking-sleep


@app.get("/in-a-thread")
def in_a_thread(settings: str = Depends(settings), connection: str = Depends(connection)) -> str:
    time.sleep(1)
    return settings


@app.get("/on-the-loop")
async def on_the_loop(user: str = Depends(user), session: str = Depends(session)) -> str:
    time.sleep(1)  # E: blocking-sleep
    return user


@app.post("/later")
async def later(tasks: BackgroundTasks) -> None:
    tasks.add_task(send_mail, "ada")
    tasks.add_task(send_mail_soon, "ada")
    send_mail("ada")  # E: blocking-sleep


@app.exception_handler(ValueError)
async def on_error(request: Request, error: Exception) -> JSONResponse:
    time.sleep(1)  # E: blocking-sleep
    return JSONResponse({})
