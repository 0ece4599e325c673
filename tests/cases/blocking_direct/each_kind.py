"""One call of each kind of I/O, right in an async function."""

import os
import queue
import socket
import sqlite3
import subprocess
import time
import urllib.request

import httpx
import requests


async def blocks(connection: sqlite3.Connection, jobs: "queue.Queue[str]") -> None:
    time.sleep(1)  # E: blocking-sleep
    requests.get("http://localhost/")  # E: blocking-http
    httpx.post("http://localhost/")  # E: blocking-http
    urllib.request.urlopen("http://localhost/")  # E: blocking-http
    socket.getaddrinfo("localhost", 80)  # E: blocking-network
    socket.getaddrinfo("localhost", 80, flags=socket.AI_CANONNAME)  # E: blocking-network
    open("notes.txt")  # E: blocking-file
    os.listdir("/tmp")  # E: blocking-path
    os.path.exists("notes.txt")  # E: blocking-path
    subprocess.run(["ls"])  # E: blocking-subprocess
    connection.execute("select 1")  # E: blocking-database
    jobs.get()  # E: blocking-lock
    input("name? ")  # E: blocking-console


def is_free_to_block(connection: sqlite3.Connection, jobs: "queue.Queue[str]") -> None:
    time.sleep(1)
    requests.get("http://localhost/")
    open("notes.txt")
    os.listdir("/tmp")
    subprocess.run(["ls"])
    connection.execute("select 1")
    jobs.get()
    input("name? ")


time.sleep(0.1)
