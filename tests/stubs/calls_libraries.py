"""The same for libraries of the light run: a call for each entry, against a web server on the loopback or files."""

# ruff: noqa: E501
from __future__ import annotations

import inspect
import io
from collections.abc import Callable
from functools import partial
from typing import Any, Final

import filelock
import httpx
import redis
import requests
import tenacity
import tinydb
import toml
import urllib3
import yaml
from calls_stdlib import Prepare, Waiting, late, on, path
from scene import Scene
from stub_entries import STUBS, Distribution

UNDER_A_LOOP: dict[str, Prepare] = {}
UNDER_STRACE: dict[str, Prepare] = {}
IN_A_THREAD: dict[str, Waiting] = {}
HARMLESS: dict[str, Prepare] = {}

_VERBS: Final = ("get", "options", "head", "post", "put", "patch", "delete")


def url(s: Scene) -> str:
    """The address of the web server."""
    return s.url


def _requests_session(s: Scene) -> Any:
    session = s.keep(requests.Session())
    session.trust_env = False
    return session


def _prepared(s: Scene) -> Any:
    return requests.Request("GET", s.url).prepare()


def _unread(s: Scene) -> str:
    """The address of a server that sends the head of a response and not its body."""
    port = s.server("", lambda line: "" if line else "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n")
    return f"http://127.0.0.1:{port}/"


def _unread_chunks(s: Scene) -> str:
    head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    return f"http://127.0.0.1:{s.server('', lambda line: '' if line else head)}/"


def _redirect(s: Scene) -> tuple[Any, Any]:
    request = _prepared(s)
    response = requests.Response()
    response.status_code, response.request, response.url = 302, request, s.url
    response.headers["location"] = s.url
    response.raw = urllib3.HTTPResponse(io.BytesIO(b""))
    return response, request


on(lambda s: requests, "requests", dict.fromkeys(_VERBS, (url,)) | {"request": ("GET", url)}, UNDER_A_LOOP)
on(
    _requests_session,
    "requests.Session",
    dict.fromkeys(_VERBS, (url,)) | {"request": ("GET", url), "send": (_prepared,)},
    UNDER_A_LOOP,
)
on(lambda s: s.keep(requests.adapters.HTTPAdapter()), "requests.adapters.HTTPAdapter", {"send": (_prepared,)}, UNDER_A_LOOP)


def _asked(s: Scene) -> Any:
    return s.keep(_requests_session(s).get(_unread(s), stream=True))


UNDER_A_LOOP |= {
    "requests.Response.iter_content": lambda s: partial(lambda r: list(r.iter_content(1)), _asked(s)),
    "requests.Response.iter_lines": lambda s: partial(lambda r: list(r.iter_lines()), _asked(s)),
    "requests.Response.__iter__": lambda s: partial(lambda r: list(r), _asked(s)),
    "requests.Session.resolve_redirects": lambda s: partial(
        lambda session, pair: list(session.resolve_redirects(*pair)), _requests_session(s), _redirect(s)
    ),
}


def _httpx_client(s: Scene) -> Any:
    return s.keep(httpx.Client(trust_env=False))


def _stream(owner: Callable[[Scene], Any]) -> Prepare:
    def prepare(s: Scene) -> Callable[[], object]:
        client = owner(s)
        return lambda: client.stream("GET", s.url).__enter__()

    return prepare


def _httpx_response(s: Scene) -> Any:
    client = _httpx_client(s)
    return s.keep(client.send(client.build_request("GET", _unread(s)), stream=True))


on(lambda s: httpx, "httpx", dict.fromkeys(_VERBS, (url,)) | {"request": ("GET", url)}, UNDER_A_LOOP)
on(
    _httpx_client,
    "httpx.Client",
    dict.fromkeys(_VERBS, (url,))
    | {"request": ("GET", url), "send": (lambda s: httpx.Request("GET", s.url),)},
    UNDER_A_LOOP,
)
on(
    lambda s: s.keep(httpx.HTTPTransport(trust_env=False)),
    "httpx.HTTPTransport",
    {"handle_request": (lambda s: httpx.Request("GET", s.url),)},
    UNDER_A_LOOP,
)
UNDER_A_LOOP |= {
    "httpx.stream": _stream(lambda s: httpx),
    "httpx.Client.stream": _stream(_httpx_client),
    "httpx.Response.iter_raw": lambda s: partial(lambda r: list(r.iter_raw()), _httpx_response(s)),
}


def _pool(s: Scene) -> Any:
    return s.keep(urllib3.HTTPConnectionPool("127.0.0.1", s.http_port))


def _manager(s: Scene) -> Any:
    return s.keep(urllib3.PoolManager(), "clear")


_REQUESTS: Final[dict[str, tuple[Any, ...]]] = {
    "request": ("GET", url), "request_encode_body": ("POST", url), "request_encode_url": ("GET", url), "urlopen": ("GET", url),
}  # fmt: skip
on(lambda s: urllib3, "urllib3", {"request": ("GET", url)}, UNDER_A_LOOP)
on(_pool, "urllib3.HTTPConnectionPool", dict.fromkeys(_REQUESTS, ("GET", "/")), UNDER_A_LOOP)
on(_manager, "urllib3.PoolManager", _REQUESTS, UNDER_A_LOOP)
on(lambda s: s.keep(urllib3.ProxyManager(s.url), "clear"), "urllib3.ProxyManager", {"urlopen": ("GET", url)}, UNDER_A_LOOP)


def _urllib3_response(s: Scene, address: Callable[[Scene], str] = _unread) -> Any:
    return s.keep(_manager(s).request("GET", address(s), preload_content=False))


for _class in ("BaseHTTPResponse", "HTTPResponse"):
    on(
        _urllib3_response,
        f"urllib3.{_class}",
        {"read": (), "read1": (), "readinto": (lambda s: bytearray(8),), "drain_conn": ()},
        UNDER_A_LOOP,
    )
    UNDER_A_LOOP |= {
        f"urllib3.{_class}.__iter__": lambda s: partial(lambda r: list(r), _urllib3_response(s)),
        f"urllib3.{_class}.stream": lambda s: partial(lambda r: list(r.stream(1)), _urllib3_response(s)),
        f"urllib3.{_class}.read_chunked": lambda s: partial(
            lambda r: list(r.read_chunked()), _urllib3_response(s, _unread_chunks)
        ),
    }

# Formats.

for _load in ("load", "compose", "parse", "scan", "load_all"):
    UNDER_A_LOOP[f"yaml.{_load}"] = lambda s, name=_load: partial(
        lambda file: list(getattr(yaml, name)(file, yaml.SafeLoader) or ""), s.opened()
    )
for _load in ("full_load", "safe_load", "unsafe_load", "full_load_all", "safe_load_all", "unsafe_load_all"):
    UNDER_A_LOOP[f"yaml.{_load}"] = lambda s, name=_load: partial(
        lambda file: list(getattr(yaml, name)(file) or ""), s.opened()
    )
on(lambda s: yaml, "yaml", {
    "dump": ({}, lambda s: s.opened("w")), "dump_all": ([{}], lambda s: s.opened("w")),
    "safe_dump": ({}, lambda s: s.opened("w")), "safe_dump_all": ([{}], lambda s: s.opened("w")),
}, UNDER_A_LOOP)  # fmt: skip
on(lambda s: toml, "toml", {"load": (path,), "dump": ({}, lambda s: s.opened("w"))}, UNDER_A_LOOP)
HARMLESS |= {
    "yaml.safe_load of text": lambda s: partial(yaml.safe_load, "a: 1"),
    "yaml.safe_dump to text": lambda s: partial(yaml.safe_dump, {}),
    "requests.Session.request before it": lambda s: requests.Session,
    "httpx.Client.request before it": lambda s: partial(httpx.Client, trust_env=False, verify=False),
    "httpx.Client.stream before entering": lambda s: partial(_httpx_client(s).stream, "GET", s.url),
    "requests.Response.iter_lines before iteration": lambda s: _asked(s).iter_lines,
    "urllib3.PoolManager.request before it": lambda s: urllib3.PoolManager,
}


def _tiny(s: Scene) -> Any:
    data = s.keep(tinydb.TinyDB(s.new()))
    data.insert({"a": 1})
    return data


_EXISTS: Final = tinydb.where("a").exists()
on(_tiny, "tinydb.TinyDB", {"tables": (), "drop_tables": (), "drop_table": ("_default",), "__len__": ()}, UNDER_A_LOOP)
on(lambda s: _tiny(s).table("_default"), "tinydb.table.Table", {
    "insert": ({},), "insert_multiple": ([{}],), "all": (), "search": (_EXISTS,), "get": (_EXISTS,), "contains": (_EXISTS,),
    "update": ({}, _EXISTS), "update_multiple": (lambda s: [({}, _EXISTS)],), "upsert": ({}, _EXISTS), "remove": (_EXISTS,),
    "truncate": (), "count": (_EXISTS,), "__len__": (),
}, UNDER_A_LOOP)  # fmt: skip
UNDER_A_LOOP |= {
    "tinydb.TinyDB.__init__": lambda s: lambda: tinydb.TinyDB(s.new()),
    "tinydb.TinyDB.__iter__": lambda s: partial(lambda data: list(data), _tiny(s)),
    "tinydb.table.Table.__iter__": lambda s: partial(lambda data: list(data.table("_default")), _tiny(s)),
    "filelock.BaseFileLock.acquire": lambda s: late(filelock.FileLock(s.new()), "acquire"),
    "filelock.BaseFileLock.__enter__": lambda s: late(filelock.FileLock(s.new()), "__enter__"),
    "tenacity.Retrying.__iter__": lambda s: _retry,
}

def _retry() -> None:
    for attempt in tenacity.Retrying(wait=tenacity.wait_fixed(0.001), stop=tenacity.stop_after_attempt(2)):
        with attempt:
            raise ValueError


# Redis: every command connects first.

_REDIS_ARGUMENTS: Final[dict[str, tuple[Any, ...]]] = {
    "execute_command": ("GET", "a"), "transaction": (lambda pipe: pipe.get("a"),), "mset": ({"a": 1},), "msetnx": ({"a": 1},),
    "hset": ("a", "b", "c"), "hmset": ("a", {"b": 1}), "hgetdel": ("a", "b"), "hgetex": ("a", "b"), "zadd": ("a", {"b": 1}),
    "geoadd": ("a", (1, 2, "b")), "zmpop": (1, ["a"], True),
    "bzmpop": (0, 1, ["a"], True), "xadd": ("a", {"b": 1}), "xread": ({"a": 0},), "xreadgroup": ("a", "b", {"c": 0}),
    "xtrim": ("a", 1), "xclaim": ("a", "b", "c", 0, ["1-1"]), "client_kill_filter": ("1",), "client_reply": ("ON",),
    "xdelex": ("a", "1-1"), "xackdel": ("a", "b", "1-1"),
}  # fmt: skip
# They need arguments of a shape that a table is no place for.
_REDIS_ODD: Final = frozenset(
    {
        "cluster", "msetex", "stralgo", "hsetex", "geosearch", "geosearchstore", "armset", "argrep", "arop", "xcfgset", "xnack",
        "hotkeys_start", "lmpop", "blmpop",
    }
)  # fmt: skip


def _redis(s: Scene) -> Any:
    from redis.backoff import NoBackoff
    from redis.retry import Retry

    return s.keep(redis.Redis(port=9, retry=Retry(NoBackoff(), 0)))


def _command(name: str) -> Prepare:
    def prepare(s: Scene) -> Callable[[], object]:
        method = getattr(_redis(s), name)
        found = inspect.signature(method).parameters.values()
        required = [p.name for p in found if p.default is p.empty and p.kind is p.POSITIONAL_OR_KEYWORD]
        lists = {"keys", "values", "items", "fields", "mapping", "streams", "commands", "numkeys", "members"}
        arguments = tuple([1] if name in lists else 1 for name in required)
        return partial(method, *_REDIS_ARGUMENTS.get(name, arguments))

    return prepare


for _entry in Distribution(STUBS / "redis").entries():
    if _entry.blocks and _entry.name.startswith("redis.Redis.") and _entry.behaviours[-1].when == "called":
        if _entry.path.count(".") == 1 and _entry.path.rpartition(".")[2] not in _REDIS_ODD:
            UNDER_A_LOOP[_entry.name] = _command(_entry.path.rpartition(".")[2])
