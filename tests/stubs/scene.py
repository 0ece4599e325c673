"""What the calls of the oracle work on: temporary files, pipes, and servers on the loopback."""

from __future__ import annotations

import io
import os
import socket
import socketserver
import sqlite3
import ssl
import subprocess
import tarfile
import threading
import zipfile
from collections.abc import Callable
from contextlib import ExitStack, suppress
from functools import cached_property
from pathlib import Path
from typing import Any

Answer = Callable[[str], str]


class _Lines(socketserver.StreamRequestHandler):
    """Greets, and answers line by line."""

    def handle(self) -> None:
        server: Any = self.server
        with suppress(OSError):
            self.wfile.write(server.greeting.encode())
            for line in self.rfile:
                self.wfile.write(server.answer(line.decode("latin-1").strip()).encode())


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    block_on_close = False


class Scene:
    """A temporary folder with a few files in it, and servers that start when they are asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.stack = ExitStack()
        self._count = 0
        self.path = folder / "file.txt"
        self.path.write_text("one\ntwo\n")
        self.inner = folder / "inner"
        self.inner.mkdir()
        (self.inner / "leaf.txt").write_text("leaf\n")
        self.file = str(self.path)
        self.link = folder / "link"
        with suppress(OSError):
            self.link.symlink_to(self.path)
        self.xml = str(self.write("file.xml", "<a><b/></a>"))
        self.ini = str(self.write("file.ini", "[a]\nb = 1\n"))
        self.json = str(self.write("file.json", "{}"))
        self.module = str(self.write("sample_module.py", "x = 1\n\n\ndef f():\n    pass\n"))

    def write(self, name: str, text: str) -> Path:
        """A new file."""
        path = self.folder / name
        path.write_text(text)
        return path

    def new(self, suffix: str = "") -> str:
        """The name of a file that is not there yet."""
        self._count += 1
        return str(self.folder / f"new{self._count}{suffix}")

    def keep(self, value: Any, close: str = "close") -> Any:
        """The same object, closed at the end."""

        def end() -> None:
            with suppress(Exception):
                getattr(value, close)()

        self.stack.callback(end)
        return value

    def new_file(self) -> str:
        """A file with contents that nobody has seen before."""
        return str(self.write(Path(self.new(".txt")).name, "one\ntwo\n"))

    def opened(self, mode: str = "r", **keywords: Any) -> Any:
        """An open file with contents."""
        path = self.new()
        Path(path).write_text("one\ntwo\nthree\n")
        return self.keep(open(path, mode, **keywords))

    def pipe(self, mode: str, buffering: int = -1) -> tuple[Any, Callable[[], object]]:
        """A file object over an empty pipe, and what makes data arrive and end in it."""
        read, write = os.pipe()
        file = self.keep(os.fdopen(read, mode, buffering))

        def release() -> None:
            os.write(write, b"x\n")
            os.close(write)

        return file, release

    def full_pipe(self, mode: str, buffering: int = -1) -> tuple[Any, Callable[[], object]]:
        """A file object over a pipe that has no room, and what drains it."""
        read, write = os.pipe()
        os.set_blocking(write, False)
        with suppress(BlockingIOError):
            while os.write(write, b"x" * 65536):
                pass
        os.set_blocking(write, True)
        file = self.keep(os.fdopen(write, mode, buffering))

        def release() -> None:
            threading.Thread(target=self._drain, args=(read,), daemon=True).start()

        return file, release

    @staticmethod
    def _drain(read: int) -> None:
        with suppress(OSError):
            while os.read(read, 65536):
                pass

    def pair(self) -> tuple[socket.socket, socket.socket]:
        """Two connected sockets."""
        one, two = socket.socketpair()
        return self.keep(one), self.keep(two)

    def full_socket(self) -> tuple[socket.socket, Callable[[], object]]:
        """A socket whose peer reads nothing, and what makes the peer read."""
        one, two = self.pair()
        one.setblocking(False)
        with suppress(BlockingIOError):
            while one.send(b"x" * 65536):
                pass
        one.setblocking(True)

        def release() -> None:
            threading.Thread(target=self._drain, args=(two.fileno(),), daemon=True).start()

        return one, release

    def server(self, greeting: str, answer: Answer) -> int:
        """The port of a server that greets and answers lines."""
        server: Any = _Server(("127.0.0.1", 0), _Lines)
        server.greeting, server.answer = greeting, answer
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        self.stack.callback(server.server_close)
        self.stack.callback(server.shutdown)
        return int(server.server_address[1])

    @cached_property
    def silent_port(self) -> int:
        """The port of a server that accepts and says nothing."""
        listener = self.keep(socket.create_server(("127.0.0.1", 0)))
        return int(listener.getsockname()[1])

    @cached_property
    def smtp_port(self) -> int:
        """The port of a mail server."""
        return self.server("220 hello\r\n", lambda line: "250 fine\r\n")

    @cached_property
    def pop_port(self) -> int:
        """The port of a POP3 server."""
        return self.server("+OK hello\r\n", lambda line: "+OK\r\n")

    @cached_property
    def ftp_port(self) -> int:
        """The port of an FTP server."""
        return self.server("220 hello\r\n", lambda line: "230 fine\r\n")

    @cached_property
    def imap_port(self) -> int:
        """The port of an IMAP server."""

        def answer(line: str) -> str:
            tag, _, command = line.partition(" ")
            extra = (
                "* CAPABILITY IMAP4REV1 ENABLE UNSELECT STARTTLS\r\n" if command.startswith("CAPA") else ""
            )
            return f"{extra}{tag} OK fine\r\n"

        return self.server("* OK hello\r\n", answer)

    @cached_property
    def news_port(self) -> int:
        """The port of an NNTP server."""
        return self.server("200 hello\r\n", lambda line: "101 list\r\nVERSION 2\r\n.\r\n")

    @cached_property
    def http_port(self) -> int:
        """The port of a web server that answers every request with ``one`` and ``two`` on two lines."""
        head = "HTTP/1.1 200 OK\r\nContent-Length: 8\r\nConnection: keep-alive\r\n\r\none\ntwo\n"
        return self.server("", lambda line: "" if line else head)

    @property
    def url(self) -> str:
        """The address of the web server."""
        return f"http://127.0.0.1:{self.http_port}/"

    @cached_property
    def database(self) -> str:
        """A database with one table."""
        path = self.new(".db")
        with sqlite3.connect(path) as connection:
            connection.execute("create table t (a, b)")
            connection.execute("insert into t values (1, x'00112233')")
        return path

    def connection(self) -> sqlite3.Connection:
        """A connection to it, in a transaction."""
        connection: sqlite3.Connection = self.keep(sqlite3.connect(self.database, check_same_thread=False))
        connection.execute("insert into t values (2, 3)")
        return connection

    def cursor(self) -> sqlite3.Cursor:
        """A cursor with rows to fetch."""
        connection = self.keep(sqlite3.connect(self.database, check_same_thread=False))
        return connection.execute("select * from t")

    @cached_property
    def certificate(self) -> str:
        """A self-signed certificate with its key."""
        path = self.new(".pem")
        command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost"]
        subprocess.run([*command, "-keyout", path, "-out", path + ".crt"], check=True, capture_output=True)
        Path(path).write_text(Path(path).read_text() + Path(path + ".crt").read_text())
        return path

    def tls(self) -> tuple[ssl.SSLSocket, socket.socket]:
        """A blocking TLS socket whose peer says nothing, before the handshake."""
        one, two = self.pair()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        return self.keep(context.wrap_socket(one, do_handshake_on_connect=False)), two

    def tls_pair(self) -> tuple[ssl.SSLSocket, ssl.SSLSocket]:
        """Two TLS sockets after the handshake: one for the calls, one for the peer."""
        client, plain = self.tls()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate)
        shaken: list[ssl.SSLSocket] = []
        thread = threading.Thread(target=lambda: shaken.append(context.wrap_socket(plain, server_side=True)))
        thread.start()
        client.do_handshake()
        thread.join()
        return client, self.keep(shaken[0])

    @cached_property
    def tar(self) -> str:
        """A tar archive."""
        path = self.new(".tar")
        with tarfile.open(path, "w") as archive:
            archive.add(self.file, "file.txt")
        return path

    @cached_property
    def zip(self) -> str:
        """A zip archive."""
        path = self.new(".zip")
        with zipfile.ZipFile(path, "w") as archive:
            archive.write(self.file, "file.txt")
        return path

    @cached_property
    def wave(self) -> bytes:
        """A sound file."""
        import wave

        memory = io.BytesIO()
        with wave.open(memory, "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(1)
            sound.setframerate(8000)
            sound.writeframes(b"\0" * 8)
        return memory.getvalue()

    def close(self) -> None:
        """Close all that was kept."""
        self.stack.close()
