"""Callbacks that the loop runs when there is something to read: reading it does not wait."""

import asyncio
import socket
import sys


def read_line() -> None:
    print(sys.stdin.readline())


async def prompt() -> None:
    asyncio.get_running_loop().add_reader(sys.stdin, read_line)


async def serve(server: socket.socket) -> None:
    asyncio.get_running_loop().add_reader(server, server.accept)
    asyncio.get_running_loop().add_writer(server, lambda: server.send(b"hello"))
