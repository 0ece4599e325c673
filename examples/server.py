"""The server that the examples talk to: `python server.py` starts it and prints its address."""

from __future__ import annotations

import json
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

ORDERS = [
    {"item": "tea", "pence": 250},
    {"item": "cake", "pence": 400},
    {"item": "tea", "pence": 250},
]


def answer(path: str) -> tuple[HTTPStatus, object]:
    """The status and the JSON body for a path, the same for every method."""
    match path.strip("/").split("/"):
        case ["weather", city]:
            return HTTPStatus.OK, {"city": city, "celsius": 7}
        case ["orders"]:
            return HTTPStatus.OK, ORDERS
        case ["pages", number]:
            return HTTPStatus.OK, {"page": number}
        case ["messages"] | ["parcels"]:
            return HTTPStatus.CREATED, {}
        case ["payments"]:
            return HTTPStatus.PAYMENT_REQUIRED, {"error": "card declined"}
        case _:
            return HTTPStatus.NOT_FOUND, {"error": "no such page"}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        status, value = answer(self.path)
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_POST = do_GET


if __name__ == "__main__":
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        print(f"http://127.0.0.1:{server.server_port}", flush=True)
        server.serve_forever()
