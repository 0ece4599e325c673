"""Streamed response bodies are read from the network as they are iterated."""

import httpx
import requests


def chunks(response: requests.Response) -> list[bytes]:
    return list(response.iter_content(10))


def body(response: requests.Response) -> bytes:
    return response.content


async def blocks(response: requests.Response, client: httpx.Client) -> None:
    for chunk in response.iter_content(10):  # E: blocking-http
        print(chunk)
    for line in response.iter_lines():  # E: blocking-http
        print(line)
    for piece in response:  # E: blocking-http
        print(piece)
    chunks(response)  # E: blocking-http
    with client.stream("GET", "http://localhost/") as streamed:  # E: blocking-http
        for raw in streamed.iter_raw():  # E: blocking-http
            print(raw)


async def harmless(response: requests.Response, loaded: httpx.Response, client: httpx.AsyncClient) -> None:
    body(response)
    response.json()
    response.iter_lines()
    loaded.json()
    loaded.text
    async with client.stream("GET", "http://localhost/") as streamed:
        async for raw in streamed.aiter_raw():
            print(raw)
        await streamed.aread()
