"""Handlers and signals run on the loop."""

import time

from aiohttp import web


def slow() -> None:
    time.sleep(1)


async def handler(request: web.Request) -> web.Response:
    slow()  # E: blocking-sleep
    return web.Response()


async def close(app: web.Application) -> None:
    slow()  # E: blocking-sleep


routes = web.RouteTableDef()


@routes.get("/")
async def index(request: web.Request) -> web.Response:
    time.sleep(1)  # E: blocking-sleep
    return web.Response()


app = web.Application()
app.router.add_get("/a", handler)
app.add_routes([web.get("/b", handler)])
app.on_cleanup.append(close)


async def main() -> None:
    web.run_app(app)  # E: nested-event-loop
