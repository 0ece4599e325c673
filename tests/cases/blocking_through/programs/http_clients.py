"""Clients without annotations."""

# mypy: allow-untyped-defs, allow-untyped-calls, no-check-untyped-defs, allow-any-generics, no-warn-return-any, allow-incomplete-defs
import logging
import os
import socket
import subprocess
import time
import threading
from concurrent.futures import ThreadPoolExecutor
from urllib.request import urlopen

logger = logging.getLogger(__name__)
executor = ThreadPoolExecutor()


class BaseClient:
    base = "http://x"

    def request(self, method, path):
        with urlopen(self.base + path) as resp:
            return resp.read()

    def get(self, path):
        return self.request("GET", path)

    def close(self):
        pass


class Child(BaseClient):
    def get_user(self, uid):
        return self.get("/" + uid)

    def close(self):
        super().close()
        logger.info("closed")


class Pool:
    def __init__(self, n=3):
        self.clients = [BaseClient() for _ in range(n)]
        self.by_name = {"a": BaseClient()}
        self.current = None

    def pick(self):
        return self.clients[0]

    def named(self, n):
        return self.by_name[n]

    def all(self):
        return [c.get("/") for c in self.clients]

    def submit(self):
        return executor.submit(self.clients[0].get, "/")

    def start(self):
        t = threading.Thread(target=self.all)
        t.start()
        return t


def sh(cmd):
    return subprocess.run(cmd, shell=True, capture_output=True).stdout


def env(name, default=None):
    return os.environ.get(name, default)


def wait_for(pred, timeout=1):
    end = time.time() + timeout
    while time.time() < end:
        if pred():
            return True
        time.sleep(0.1)


def free_port():
    s = socket.socket()
    s.bind(("", 0))
    port = s.getsockname()[1]
    s.close()
    return port


class Lazy:
    def __init__(self, factory):
        self.factory = factory

    def __get__(self, obj, owner=None):
        return self.factory(obj)


async def main(child: Child, pool: Pool):
    child.get_user("x")  # E: blocking-http
    child.close()
    child.get("x")  # E: blocking-http
    pool.pick()
    pool.pick().get("x")  # E: blocking-http
    pool.pick().close()
    pool.named("a").get("x")  # E: blocking-http
    pool.all()  # E: blocking-http
    pool.submit()
    pool.start()
    pool.start().join()  # E: blocking-lock
    pool.submit().result()  # E: blocking-lock
    sh("ls")  # E: blocking-subprocess
    env("x")
    wait_for(lambda: True)  # E: blocking-sleep
    free_port()
    for c in pool.clients:
        c.get("x")  # E: blocking-http
        c.close()
    [c.get("x") for c in pool.clients]  # E: blocking-http
