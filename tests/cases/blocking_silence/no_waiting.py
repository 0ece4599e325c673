"""Arguments that say: do not wait."""

import queue
import socket
import subprocess
import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor

NUMBERS_ONLY = socket.AI_NUMERICHOST | socket.AI_NUMERICSERV


def is_address(text: str) -> bool:
    return bool(socket.getaddrinfo(text, 0, socket.AF_UNSPEC, socket.SOCK_STREAM, 0, socket.AI_NUMERICHOST))


class Jobs:
    def __init__(self) -> None:
        self.queue: "queue.Queue[str]" = queue.Queue()
        self.simple: "queue.SimpleQueue[str]" = queue.SimpleQueue()
        self.pool = ThreadPoolExecutor()
        self.thread = threading.Thread(target=print)
        self.stop = threading.Event()

    def poll(self) -> str:
        return self.queue.get(block=False)

    def poll_simple(self) -> str:
        return self.simple.get(False)

    def poll_nowait(self) -> str:
        return self.queue.get_nowait()

    def add(self, job: str) -> None:
        self.queue.put(job)
        self.simple.put(job)

    def close(self) -> None:
        self.stop.set()
        self.pool.shutdown(wait=False)
        self.thread.join(timeout=0)

    def is_stopped(self) -> bool:
        return self.stop.wait(0)

    def lets_others_run(self) -> None:
        time.sleep(0)

    def peek(self, future: "Future[str]") -> str | None:
        return future.result(timeout=0) if future.done() else None

    def is_running(self, process: "subprocess.Popen[bytes]") -> bool:
        return process.poll() is None


async def uses(jobs: Jobs, future: "Future[str]", process: "subprocess.Popen[bytes]") -> None:
    is_address("127.0.0.1")
    socket.getaddrinfo("127.0.0.1", 80, flags=NUMBERS_ONLY)
    socket.getaddrinfo("::1", 80, flags=socket.AI_PASSIVE | socket.AI_NUMERICHOST)
    jobs.poll()
    jobs.poll_simple()
    jobs.poll_nowait()
    jobs.add("a")
    jobs.close()
    jobs.is_stopped()
    jobs.lets_others_run()
    jobs.peek(future)
    jobs.is_running(process)
