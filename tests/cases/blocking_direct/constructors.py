"""Some objects block as they are made; most do not."""

import io
import subprocess
import tarfile
import tempfile
import threading
import zipfile

import httpx
import requests


async def blocks() -> None:
    zipfile.ZipFile("a.zip")  # E: blocking-file
    tempfile.TemporaryDirectory()  # E: blocking-path
    tempfile.NamedTemporaryFile()  # E: blocking-file
    subprocess.Popen(["ls"])  # E: blocking-subprocess
    io.FileIO("a")  # E: blocking-file
    tarfile.open("a.tar")  # E: blocking-file


async def harmless() -> None:
    zipfile.ZipFile(io.BytesIO())
    zipfile.ZipInfo("a")
    threading.Thread(target=print)
    threading.Event()
    requests.Session()
    httpx.Client()
    io.StringIO("a")
