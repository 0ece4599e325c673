"""Methods of handlers, sync or async, run on the loop; what an executor runs does not.

The base classes decide, so mypy has to see the library.
"""

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from tornado import ioloop, tcpserver, web, websocket
from tornado.iostream import IOStream


class Page(web.RequestHandler):
    def prepare(self) -> None:  # E: blocking-sleep
        time.sleep(1)

    def on_finish(self) -> None:  # E: blocking-sleep
        self.note()

    def note(self) -> None:
        time.sleep(1)

    def get_current_user(self) -> Any:  # E: blocking-sleep
        time.sleep(1)
        return None

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        self.finish({"status": status_code})


class AsyncPage(web.RequestHandler):
    async def prepare(self) -> None:
        await asyncio.to_thread(time.sleep, 1)

    async def get(self) -> None:
        time.sleep(1)  # E: blocking-sleep
        await ioloop.IOLoop.current().run_in_executor(None, time.sleep, 1)
        self.write({"answer": await self.answer()})
        self.finish({"answer": self.answer()})  # E: unawaited-coroutine

    async def answer(self) -> int:
        return 42


class Later(web.RequestHandler):
    executor = ThreadPoolExecutor()

    def on_finish(self) -> None:
        self.executor.submit(time.sleep, 1)


class Chat(websocket.WebSocketHandler):
    def check_origin(self, origin: str) -> bool:  # E: blocking-sleep
        time.sleep(1)
        return True

    def on_message(self, message: str | bytes) -> None:  # E: blocking-sleep
        time.sleep(1)
        self.write_message(message)

    def on_close(self) -> None:  # E: blocking-sleep
        time.sleep(1)


class AsyncChat(websocket.WebSocketHandler):
    async def on_message(self, message: str | bytes) -> None:
        time.sleep(1)  # E: blocking-sleep
        await self.write_message(message)


class Echo(tcpserver.TCPServer):
    def handle_stream(self, stream: IOStream, address: Any) -> None:  # E: blocking-sleep
        time.sleep(1)
