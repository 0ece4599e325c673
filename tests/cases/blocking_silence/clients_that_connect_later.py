"""Constructing clients, sessions, sockets and paths does nothing yet."""

import ftplib
import http.client
import smtplib
import socket
import urllib.request
from pathlib import Path, PurePath

import httpx
import requests


def make() -> tuple[requests.Session, httpx.Client]:
    return requests.Session(), httpx.Client()


async def uses() -> None:
    make()
    requests.Request("GET", "http://localhost/").prepare()
    http.client.HTTPConnection("localhost")
    socket.socket()
    smtplib.SMTP()
    ftplib.FTP()
    urllib.request.Request("http://localhost/")
    Path("a") / "b"
    Path("a").with_suffix(".b").relative_to("a")
    PurePath("a").joinpath("b")
    httpx.URL("http://localhost/")
    with requests.Session() as session:
        session.headers.update({"a": "b"})
