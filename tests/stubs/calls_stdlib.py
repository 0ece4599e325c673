"""A call for each entry of the standard library that can run offline.

A row is the public name of an entry and a function that prepares the call and gives it back, to be made later. Rows of
``UNDER_A_LOOP`` block by the word of blockbuster or of the interpreter's audit events. Rows of ``UNDER_STRACE``, which
neither of them can see, show the system call that the thread makes. Rows of ``IN_A_THREAD`` give the call and what it
waits for. Rows of ``HARMLESS`` must show nothing of the kind: overloads that a stub says do not block,
and the mere creation of what blocks when it is iterated over; their key is the entry, a space, and what is special.
"""

# ruff: noqa: E501, SIM115, PTH207
from __future__ import annotations

import array
import base64
import bz2
import codecs
import compileall
import concurrent.futures
import configparser
import ctypes.util
import dbm
import dbm.dumb
import email
import email.parser
import email.utils
import filecmp
import fileinput
import ftplib
import gettext
import glob
import gzip
import hashlib
import http.client
import http.cookiejar
import imaplib
import importlib.metadata
import importlib.resources
import importlib.util
import io
import json
import linecache
import logging.config
import lzma
import mailbox
import marshal
import mimetypes
import modulefinder
import multiprocessing
import multiprocessing.connection
import multiprocessing.dummy
import multiprocessing.pool
import netrc
import os
import pickle
import pkgutil
import plistlib
import poplib
import profile
import pstats
import py_compile
import pyclbr
import queue
import quopri
import readline
import runpy
import sched
import select
import selectors
import shelve
import shutil
import signal
import smtplib
import socket
import socketserver
import sqlite3
import ssl
import subprocess
import sys
import tabnanny
import tarfile
import tempfile
import threading
import time
import tokenize
import trace
import tracemalloc
import urllib.request
import urllib.response
import urllib.robotparser
import venv
import wave
import webbrowser
import xml.dom.expatbuilder
import xml.dom.minidom
import xml.dom.pulldom
import xml.etree.ElementInclude
import xml.etree.ElementTree as ElementTree
import xml.sax
import xml.sax.expatreader
import xmlrpc.client
import zipapp
import zipfile
import zoneinfo
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from scene import Scene

Prepare = Callable[[Scene], Callable[[], object]]
Waiting = Callable[[Scene], tuple[Callable[[], object], Callable[[], object]]]

UNDER_A_LOOP: dict[str, Prepare] = {}
UNDER_STRACE: dict[str, Prepare] = {}
IN_A_THREAD: dict[str, Waiting] = {}
HARMLESS: dict[str, Prepare] = {}


def on(
    prepare: Callable[[Scene], Any],
    prefix: str,
    methods: dict[str, tuple[Any, ...]],
    table: dict[str, Prepare] = UNDER_A_LOOP,
) -> None:
    """Rows for methods of one kind of object, with the arguments of each; a callable among them is given the scene."""

    def row(name: str, arguments: tuple[Any, ...]) -> Prepare:
        def prepared(s: Scene) -> Callable[[], object]:
            return late(prepare(s), name, *(a(s) if callable(a) else a for a in arguments))

        return prepared

    table.update({f"{prefix}.{name}": row(name, arguments) for name, arguments in methods.items()})


def late(owner: Any, name: str, *arguments: Any) -> Callable[[], object]:
    """A call of a method that is looked up when it is made, and so is the patched one."""
    return lambda: getattr(owner, name)(*arguments)


def path(s: Scene) -> str:
    """A file with text in it."""
    return s.file


def folder(s: Scene) -> str:
    """A folder."""
    return str(s.inner)


def new(s: Scene) -> str:
    """A name that is free."""
    return s.new()


def shared(s: Scene) -> Path:
    """The same file as a Path."""
    return s.path


# Files and folders.

UNDER_A_LOOP |= {
    "builtins.open": lambda s: lambda: open(s.file),
    "builtins.input": lambda s: lambda: input(),
    "io.open_code": lambda s: lambda: io.open_code(s.file),
    "io.FileIO.__init__": lambda s: lambda: io.FileIO(s.file),
    "io.BufferedReader.read": lambda s: late(s.opened("rb"), "read"),
    "io.BufferedWriter.write": lambda s: late(s.opened("wb"), "write", b"x"),
    "io.BufferedRandom.read": lambda s: late(s.opened("r+b"), "read"),
    "io.BufferedRandom.write": lambda s: late(s.opened("r+b"), "write", b"x"),
    "io.TextIOWrapper.read": lambda s: late(s.opened(), "read"),
    "io.TextIOWrapper.write": lambda s: late(s.opened("w"), "write", "x"),
    "os.walk": lambda s: lambda: list(os.walk(s.folder)),
    "os.fwalk": lambda s: lambda: list(os.fwalk(s.folder)),
    "glob.glob": lambda s: lambda: glob.glob(f"{s.folder}/*/*"),
    "glob.iglob": lambda s: lambda: list(glob.iglob(f"{s.folder}/*/*")),
    "codecs.open": lambda s: lambda: codecs.open(s.file),
    "tokenize.open": lambda s: lambda: tokenize.open(s.module),
    "fileinput.input": lambda s: lambda: list(fileinput.FileInput([s.file])),
    "fileinput.FileInput.__next__": lambda s: late(fileinput.FileInput([s.file]), "__next__"),
    "fileinput.FileInput.readline": lambda s: late(fileinput.FileInput([s.file]), "readline"),
    "linecache.getline": lambda s: lambda: linecache.getline(s.new_file(), 1),
    "linecache.getlines": lambda s: lambda: linecache.getlines(s.new_file()),
    "linecache.updatecache": lambda s: lambda: linecache.updatecache(s.new_file()),
    "tempfile.NamedTemporaryFile": lambda s: lambda: tempfile.NamedTemporaryFile(dir=s.folder),
    "tempfile.TemporaryFile": lambda s: lambda: tempfile.TemporaryFile(dir=s.folder),
    "tempfile.mkdtemp": lambda s: lambda: tempfile.mkdtemp(dir=s.folder),
    "tempfile.mkstemp": lambda s: lambda: tempfile.mkstemp(dir=s.folder),
    "tempfile.mktemp": lambda s: lambda: tempfile.mktemp(dir=s.folder),
    "tempfile.TemporaryDirectory.__init__": lambda s: lambda: tempfile.TemporaryDirectory(dir=s.folder),
    "tempfile.TemporaryDirectory.cleanup": lambda s: late(tempfile.TemporaryDirectory(dir=s.folder), "cleanup"),
    "tempfile.TemporaryDirectory.__exit__": lambda s: partial(
        tempfile.TemporaryDirectory(dir=s.folder).__exit__, None, None, None
    ),
    "tempfile._TemporaryFileWrapper.read": lambda s: late(s.keep(tempfile.NamedTemporaryFile("w+")), "read"),
    "tempfile._TemporaryFileWrapper.write": lambda s: late(s.keep(tempfile.NamedTemporaryFile()), "write", b"x"),
}

on(lambda s: os, "os", {
    "access": (path, os.R_OK), "chmod": (path, 0o600), "chown": (path, -1, -1), "lchown": (path, -1, -1),
    "link": (path, new), "listdir": (folder,), "makedirs": (lambda s: f"{s.new()}/a/b",), "mkdir": (new,),
    "open": (path, os.O_RDONLY), "readlink": (lambda s: s.link,), "remove": (path,), "removedirs": (folder,),
    "rename": (path, new), "renames": (path, new), "replace": (path, new), "rmdir": (folder,), "scandir": (folder,),
    "stat": (path,), "symlink": (path, new), "system": ("true",), "truncate": (path, 0),
    "ftruncate": (lambda s: s.opened("r+").fileno(), 0), "unlink": (path,), "utime": (path,), "statvfs": (path,),
    "getxattr": (path, "user.none"), "listxattr": (path,), "setxattr": (path, "user.none", b"x"),
    "removexattr": (path, "user.none"), "popen": ("true",), "posix_spawn": ("/bin/true", ["true"], {}),
    "posix_spawnp": ("true", ["true"], {}),
})  # fmt: skip
on(lambda s: os.path, "os.path", {
    "exists": (path,), "getatime": (path,), "getctime": (path,), "getmtime": (path,), "getsize": (path,),
    "isdir": (path,), "isfile": (path,), "islink": (path,), "ismount": (path,), "lexists": (path,),
    "realpath": (path,), "samefile": (path, path),
})  # fmt: skip
on(shared, "pathlib.Path", {
    "chmod": (0o600,), "exists": (), "group": (), "owner": (), "hardlink_to": (path,), "is_block_device": (),
    "is_char_device": (), "is_dir": (), "is_fifo": (), "is_file": (), "is_mount": (), "is_socket": (), "is_symlink": (),
    "lstat": (), "open": (), "read_bytes": (), "read_text": (), "readlink": (), "rename": (new,), "replace": (new,),
    "resolve": (), "rmdir": (), "samefile": (path,), "stat": (), "symlink_to": (path,), "touch": (), "unlink": (),
    "write_bytes": (b"x",), "write_text": ("x",), "mkdir": (0o777, False, True), "link_to": (new,),
})  # fmt: skip
UNDER_A_LOOP |= {
    "pathlib.Path.iterdir": lambda s: lambda: list(s.folder.iterdir()),
    "pathlib.Path.glob": lambda s: lambda: list(s.folder.glob("*")),
    "pathlib.Path.rglob": lambda s: lambda: list(s.folder.rglob("*")),
}
on(lambda s: shutil, "shutil", {
    "chown": (path, os.getuid() if hasattr(os, "getuid") else 0), "copy": (path, new), "copy2": (path, new),
    "copyfile": (path, new), "copyfileobj": (lambda s: s.opened(), lambda s: s.opened("w")), "copymode": (path, path),
    "copystat": (path, path), "copytree": (folder, new), "disk_usage": (path,), "make_archive": (new, "zip", folder),
    "move": (path, new), "rmtree": (folder,), "unpack_archive": (lambda s: s.zip, folder), "which": ("python",),
})  # fmt: skip

# What reads and writes files of some format.

UNDER_A_LOOP |= {
    "array.array.fromfile": lambda s: late(array.array("B"), "fromfile", s.opened("rb"), 1),
    "array.array.tofile": lambda s: late(array.array("B", b"x"), "tofile", s.opened("wb")),
    "base64.encode": lambda s: partial(base64.encode, s.opened("rb"), s.opened("wb")),
    "bz2.open": lambda s: lambda: bz2.open(s.file),
    "bz2.BZ2File.__init__": lambda s: lambda: bz2.BZ2File(s.file),
    "gzip.open": lambda s: lambda: gzip.open(s.file),
    "gzip.GzipFile.__init__": lambda s: lambda: gzip.GzipFile(s.file),
    "lzma.open": lambda s: lambda: lzma.open(s.file),
    "lzma.LZMAFile.__init__": lambda s: lambda: lzma.LZMAFile(s.file),
    "configparser.RawConfigParser.read": lambda s: late(configparser.RawConfigParser(), "read", s.ini),
    "configparser.RawConfigParser.write": lambda s: late(_sections(), "write", s.opened("w")),
    "json.dump": lambda s: partial(json.dump, {}, s.opened("w")),
    "json.load": lambda s: partial(json.load, s.keep(open(s.json))),
    "marshal.dump": lambda s: partial(marshal.dump, 1, s.opened("wb")),
    "marshal.load": lambda s: partial(marshal.load, s.opened("rb")),
    "pickle.dump": lambda s: partial(pickle.dump, 1, s.opened("wb")),
    "plistlib.dump": lambda s: partial(plistlib.dump, {}, s.opened("wb")),
    "plistlib.load": lambda s: partial(plistlib.load, s.opened("rb")),
    "quopri.encode": lambda s: partial(quopri.encode, s.opened("rb"), s.opened("wb"), False),
    "quopri.decode": lambda s: partial(quopri.decode, s.opened("rb"), s.opened("wb")),
    "email.message_from_file": lambda s: partial(email.message_from_file, s.opened()),
    "email.message_from_binary_file": lambda s: partial(email.message_from_binary_file, s.opened("rb")),
    "email.parser.Parser.parse": lambda s: late(email.parser.Parser(), "parse", s.opened()),
    "email.parser.BytesParser.parse": lambda s: late(email.parser.BytesParser(), "parse", s.opened("rb")),
    "email.utils.make_msgid": lambda s: lambda: email.utils.make_msgid(),
    "tarfile.open": lambda s: lambda: tarfile.open(s.tar),
    "tarfile.TarFile.__init__": lambda s: lambda: tarfile.TarFile(s.tar),
    "tarfile.TarFile.open": lambda s: lambda: tarfile.TarFile.open(s.tar),
    "tarfile.is_tarfile": lambda s: lambda: tarfile.is_tarfile(s.tar),
    "tarfile.TarFile.add": lambda s: late(s.keep(tarfile.open(s.new(), "w")), "add", s.file),
    "tarfile.TarFile.gettarinfo": lambda s: late(s.keep(tarfile.open(s.new(), "w")), "gettarinfo", s.file),
    "tarfile.TarFile.extract": lambda s: late(s.keep(tarfile.open(s.tar)), "extract", "file.txt", s.inner),
    "tarfile.TarFile.extractall": lambda s: late(s.keep(tarfile.open(s.tar)), "extractall", s.inner),
    "zipfile.ZipFile.__init__": lambda s: lambda: zipfile.ZipFile(s.zip),
    "zipfile.is_zipfile": lambda s: lambda: zipfile.is_zipfile(s.zip),
    "zipfile.ZipFile.extract": lambda s: late(s.keep(zipfile.ZipFile(s.zip)), "extract", "file.txt", s.inner),
    "zipfile.ZipFile.extractall": lambda s: late(s.keep(zipfile.ZipFile(s.zip)), "extractall", s.inner),
    "zipfile.ZipFile.write": lambda s: late(s.keep(zipfile.ZipFile(s.new(), "w")), "write", s.file),
    "zipfile.PyZipFile.writepy": lambda s: late(s.keep(zipfile.PyZipFile(s.new(), "w")), "writepy", s.folder),
    "zipapp.create_archive": lambda s: lambda: zipapp.create_archive(s.inner, s.new(), main="a:b"),
    "wave.open": lambda s: lambda: wave.open(s.file),
    "wave.Wave_read.__init__": lambda s: lambda: wave.Wave_read(s.file),
    "wave.Wave_write.__init__": lambda s: lambda: wave.Wave_write(s.new()),
    "hashlib.file_digest": lambda s: lambda: hashlib.file_digest(s.opened("rb"), "md5"),
    "tomllib.load": lambda s: late(_tomllib(), "load", s.opened("rb")),
    "netrc.netrc.__init__": lambda s: lambda: netrc.netrc(s.file),
    "mimetypes.init": lambda s: lambda: mimetypes.init([s.file]),
    "mimetypes.read_mime_types": lambda s: lambda: mimetypes.read_mime_types(s.file),
    "mimetypes.MimeTypes.read": lambda s: late(mimetypes.MimeTypes(), "read", s.file),
    "gettext.find": lambda s: lambda: gettext.find("none", s.file, ["de"]),
    "gettext.translation": lambda s: lambda: gettext.translation("none", s.file, ["de"]),
    "gettext.install": lambda s: lambda: gettext.install("none", s.file),
    "logging.config.fileConfig": lambda s: lambda: logging.config.fileConfig(s.ini),
    "http.cookiejar.FileCookieJar.load": lambda s: late(http.cookiejar.LWPCookieJar(s.file), "load"),
    "http.cookiejar.FileCookieJar.revert": lambda s: late(http.cookiejar.LWPCookieJar(s.file), "revert"),
    "http.cookiejar.FileCookieJar.save": lambda s: late(http.cookiejar.LWPCookieJar(s.new()), "save"),
    "http.cookiejar.LWPCookieJar.save": lambda s: late(http.cookiejar.LWPCookieJar(s.new()), "save"),
    "http.cookiejar.MozillaCookieJar.save": lambda s: late(http.cookiejar.MozillaCookieJar(s.new()), "save"),
    "filecmp.cmp": lambda s: lambda: filecmp.cmp(s.file, s.xml),
    "filecmp.cmpfiles": lambda s: lambda: filecmp.cmpfiles(s.folder, s.folder, ["file.txt"]),
    "filecmp.dircmp.report": lambda s: late(filecmp.dircmp(s.inner, s.folder), "report"),
    "filecmp.dircmp.report_full_closure": lambda s: late(filecmp.dircmp(s.inner, s.folder), "report_full_closure"),
    "filecmp.dircmp.report_partial_closure": lambda s: late(filecmp.dircmp(s.inner, s.folder), "report_partial_closure"),
    "dbm.open": lambda s: lambda: dbm.open(s.new(), "c"),
    "dbm.whichdb": lambda s: lambda: dbm.whichdb(s.file),
    "dbm.dumb.open": lambda s: lambda: dbm.dumb.open(s.new()),
    "shelve.open": lambda s: lambda: shelve.open(s.new()),
    "shelve.DbfilenameShelf.__init__": lambda s: lambda: shelve.DbfilenameShelf(s.new()),
    "shelve.Shelf.__setitem__": lambda s: late(_shelf(s), "__setitem__", "b", 1),
    "shelve.Shelf.__getitem__": lambda s: late(_shelf(s), "__getitem__", "a"),
    "shelve.Shelf.__delitem__": lambda s: late(_shelf(s), "__delitem__", "a"),
    "shelve.Shelf.get": lambda s: late(_shelf(s), "get", "a"),
    "shelve.Shelf.sync": lambda s: late(_shelf(s, changed=True), "sync"),
    "trace.CoverageResults.write_results": lambda s: partial(
        trace.CoverageResults({(s.module, 1): 1}).write_results, coverdir=str(s.folder)
    ),
    "pstats.Stats.dump_stats": lambda s: late(_stats(), "dump_stats", s.new()),
    "profile.Profile.dump_stats": lambda s: late(_profiled(), "dump_stats", s.new()),
    "cProfile.Profile.dump_stats": lambda s: late(_profiled_in_c(), "dump_stats", s.new()),
    "tracemalloc.Snapshot.dump": lambda s: late(_snapshot(), "dump", s.new()),
    "tracemalloc.Snapshot.load": lambda s: lambda: tracemalloc.Snapshot.load(s.file),
    "modulefinder.ModuleFinder.run_script": lambda s: late(modulefinder.ModuleFinder(), "run_script", s.module),
    "modulefinder.ModuleFinder.load_file": lambda s: late(modulefinder.ModuleFinder(), "load_file", s.module),
    "py_compile.compile": lambda s: lambda: py_compile.compile(s.module, s.new(".bin"), doraise=True),
    "compileall.compile_dir": lambda s: lambda: compileall.compile_dir(s.folder, quiet=2),
    "compileall.compile_file": lambda s: lambda: compileall.compile_file(s.module, quiet=2),
    "pyclbr.readmodule": lambda s: lambda: pyclbr.readmodule("sample_module", [str(s.folder)]),
    "pyclbr.readmodule_ex": lambda s: pyclbr._modules.clear() or (lambda: pyclbr.readmodule_ex("sample_module", [str(s.folder)])),
    "tabnanny.check": lambda s: lambda: tabnanny.check(s.module),
    "runpy.run_path": lambda s: lambda: runpy.run_path(s.module),
    "pkgutil.get_data": lambda s: lambda: pkgutil.get_data("email", "charset.py"),
    "pkgutil.iter_modules": lambda s: lambda: list(pkgutil.iter_modules([str(s.folder)])),
    "pkgutil.walk_packages": lambda s: lambda: list(pkgutil.walk_packages([str(s.folder)])),
    "importlib.metadata.distribution": lambda s: lambda: importlib.metadata.distribution("pytest"),
    "importlib.metadata.distributions": lambda s: lambda: list(importlib.metadata.distributions()),
    "importlib.metadata.entry_points": lambda s: lambda: importlib.metadata.entry_points(),
    "importlib.metadata.files": lambda s: lambda: importlib.metadata.files("pytest"),
    "importlib.metadata.metadata": lambda s: lambda: importlib.metadata.metadata("pytest"),
    "importlib.metadata.packages_distributions": lambda s: lambda: importlib.metadata.packages_distributions(),
    "importlib.metadata.requires": lambda s: lambda: importlib.metadata.requires("pytest"),
    "importlib.metadata.version": lambda s: lambda: importlib.metadata.version("pytest"),
    "importlib.metadata.Distribution.from_name": lambda s: lambda: importlib.metadata.Distribution.from_name("pytest"),
    "importlib.metadata.Distribution.read_text": lambda s: partial(
        importlib.metadata.distribution("pytest").read_text, "METADATA"
    ),
    "importlib.resources.contents": lambda s: lambda: list(importlib.resources.contents("email")),
    "importlib.resources.is_resource": lambda s: lambda: importlib.resources.is_resource("email", "charset.py"),
    "importlib.resources.open_binary": lambda s: lambda: importlib.resources.open_binary("email", "charset.py"),
    "importlib.resources.open_text": lambda s: lambda: importlib.resources.open_text("email", "charset.py"),
    "importlib.resources.read_binary": lambda s: lambda: importlib.resources.read_binary("email", "charset.py"),
    "importlib.resources.read_text": lambda s: lambda: importlib.resources.read_text("email", "charset.py"),
    "importlib.resources.abc.Traversable.is_dir": lambda s: late(importlib.resources.files("email"), "is_dir"),
    "importlib.resources.abc.Traversable.is_file": lambda s: late(importlib.resources.files("email"), "is_file"),
    "importlib.resources.abc.Traversable.iterdir": lambda s: lambda: list(importlib.resources.files("email").iterdir()),
    "importlib.resources.abc.Traversable.open": lambda s: (importlib.resources.files("email") / "charset.py").open,
    "importlib.resources.abc.Traversable.read_bytes": lambda s: (
        importlib.resources.files("email") / "charset.py"
    ).read_bytes,
    "importlib.resources.abc.Traversable.read_text": lambda s: (
        importlib.resources.files("email") / "charset.py"
    ).read_text,
    "xml.etree.ElementTree.parse": lambda s: lambda: ElementTree.parse(s.xml),
    "xml.etree.ElementTree.iterparse": lambda s: lambda: list(ElementTree.iterparse(s.xml)),
    "xml.etree.ElementTree.ElementTree.__init__": lambda s: lambda: ElementTree.ElementTree(file=s.xml),
    "xml.etree.ElementTree.ElementTree.parse": lambda s: late(ElementTree.ElementTree(), "parse", s.xml),
    "xml.etree.ElementTree.ElementTree.write": lambda s: late(_tree(), "write", s.new()),
    "xml.etree.ElementInclude.default_loader": lambda s: lambda: xml.etree.ElementInclude.default_loader(s.xml, "xml"),
    "xml.etree.ElementInclude.include": lambda s: partial(xml.etree.ElementInclude.include, _including(s)),
    "xml.dom.minidom.parse": lambda s: lambda: xml.dom.minidom.parse(s.xml),
    "xml.dom.minidom.Document.writexml": lambda s: partial(
        xml.dom.minidom.parseString("<a/>").writexml, s.opened("w")
    ),
    "xml.dom.pulldom.parse": lambda s: lambda: list(xml.dom.pulldom.parse(s.xml)),
    "xml.dom.expatbuilder.parse": lambda s: lambda: xml.dom.expatbuilder.parse(s.xml),
    "xml.sax.parse": lambda s: lambda: xml.sax.parse(s.xml, xml.sax.ContentHandler()),
    "xml.sax.xmlreader.XMLReader.parse": lambda s: late(xml.sax.make_parser(), "parse", s.xml),
    "zoneinfo.available_timezones": lambda s: zoneinfo.available_timezones,
    "zoneinfo.ZoneInfo.no_cache": lambda s: lambda: zoneinfo.ZoneInfo.no_cache("Europe/Berlin"),
    "ctypes.util.find_library": lambda s: lambda: ctypes.util.find_library("c"),
    "venv.create": lambda s: lambda: venv.create(s.new()),
    "venv.EnvBuilder.create": lambda s: late(venv.EnvBuilder(), "create", s.new()),
}


def _sections() -> configparser.RawConfigParser:
    parser = configparser.RawConfigParser()
    parser.add_section("a")
    return parser


def _tomllib() -> Any:
    import tomllib

    return tomllib


def _shelf(s: Scene, changed: bool = False) -> Any:
    shelf = shelve.Shelf(dbm.dumb.open(s.new(), "c"), writeback=changed)
    shelf["a"] = [1]
    shelf.dict._modified = True
    return shelf


def _profiled() -> profile.Profile:
    profiler = profile.Profile()
    profiler.runcall(len, "")
    return profiler


def _profiled_in_c() -> Any:
    import cProfile

    profiler = cProfile.Profile()
    profiler.runcall(len, "")
    return profiler


def _stats() -> pstats.Stats:
    return pstats.Stats(_profiled())


def _snapshot() -> tracemalloc.Snapshot:
    tracemalloc.start()
    snapshot = tracemalloc.take_snapshot()
    tracemalloc.stop()
    return snapshot


def _tree() -> Any:
    return ElementTree.ElementTree(ElementTree.Element("a"))


def _including(s: Scene) -> Any:
    text = f'<a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="{s.xml}" parse="xml"/></a>'
    return ElementTree.fromstring(text)


def _context() -> ssl.SSLContext:
    return ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)


# Mailboxes.

_MAILBOXES: dict[str, Callable[[str], Any]] = {
    "mbox": mailbox.mbox, "MMDF": mailbox.MMDF, "Babyl": mailbox.Babyl, "Maildir": mailbox.Maildir, "MH": mailbox.MH,
}  # fmt: skip


def _mailbox(kind: str) -> Callable[[Scene], Any]:
    def make(s: Scene) -> Any:
        path = s.new()
        box = _MAILBOXES[kind](path)
        box.add("From: a\n\none\n")
        box.close()
        box = _MAILBOXES[kind](path)
        s.keep(box)
        return box

    return make


# These read line by line, and neither blockbuster nor an audit event tells of that.
_BY_LINE = ("__contains__", "__delitem__", "__len__", "clear", "discard", "get_file", "iterkeys", "keys", "remove")


def _first(box: Any) -> Any:
    return next(iter(box.keys()))


def _mail_rows(kind: str, prefix: str, methods: dict[str, Callable[[Any, Any], Callable[[], object]]]) -> None:
    def row(call: Callable[[Any, Any], Callable[[], object]]) -> Prepare:
        def prepare(s: Scene) -> Callable[[], object]:
            box = _mailbox(kind)(s)
            return call(box, _first(_MAILBOXES[kind](box._path)))

        return prepare

    for name, call in methods.items():
        unseen = kind in ("mbox", "MMDF") and name in _BY_LINE
        (UNDER_STRACE if unseen else UNDER_A_LOOP)[f"mailbox.{prefix}.{name}"] = row(call)


_COMMON: dict[str, Callable[[Any, Any], Callable[[], object]]] = {
    "__contains__": lambda b, k: lambda: k in b,
    "__delitem__": lambda b, k: lambda: b.__delitem__(k),
    "__getitem__": lambda b, k: lambda: b[k],
    "__iter__": lambda b, k: lambda: list(b),
    "__len__": lambda b, k: lambda: len(b),
    "__setitem__": lambda b, k: lambda: b.__setitem__(k, "From: b\n\nx\n"),
    "add": lambda b, k: lambda: b.add("From: b\n\nx\n"),
    "clear": lambda b, k: b.clear,
    "discard": lambda b, k: lambda: b.discard(k),
    "flush": lambda b, k: lambda: (b.add("From: b\n\nx\n"), b.flush()),
    "get": lambda b, k: lambda: b.get(k),
    "get_bytes": lambda b, k: lambda: b.get_bytes(k),
    "get_file": lambda b, k: lambda: b.get_file(k),
    "get_message": lambda b, k: lambda: b.get_message(k),
    "get_string": lambda b, k: lambda: b.get_string(k),
    "items": lambda b, k: b.items,
    "iteritems": lambda b, k: lambda: list(b.iteritems()),
    "iterkeys": lambda b, k: lambda: list(b.iterkeys()),
    "itervalues": lambda b, k: lambda: list(b.itervalues()),
    "keys": lambda b, k: b.keys,
    "lock": lambda b, k: b.lock,
    "pop": lambda b, k: lambda: b.pop(k),
    "popitem": lambda b, k: b.popitem,
    "remove": lambda b, k: lambda: b.remove(k),
    "update": lambda b, k: lambda: b.update({k: "From: b\n\nx\n"}),
    "values": lambda b, k: b.values,
}
_FILE_BOX = ("__len__", "add", "get_bytes", "get_file", "get_message", "get_string", "iterkeys", "lock", "remove")
_mail_rows("mbox", "Mailbox", _COMMON | {"flush": lambda b, k: _changed(b).flush})
_mail_rows("mbox", "mbox", {name: _COMMON[name] for name in _FILE_BOX} | {"flush": lambda b, k: _changed(b).flush})
_mail_rows("MMDF", "MMDF", {name: _COMMON[name] for name in _FILE_BOX} | {"flush": lambda b, k: _changed(b).flush})
_mail_rows("Maildir", "Maildir", {
    **{name: _COMMON[name] for name in (
        "__contains__", "__len__", "__setitem__", "add", "get_bytes", "get_file", "get_message", "iterkeys", "remove",
    )},
    "add_folder": lambda b, k: lambda: b.add_folder("x"), "clean": lambda b, k: b.clean,
    "list_folders": lambda b, k: b.list_folders, "remove_folder": lambda b, k: lambda: b.remove_folder("x"),
})  # fmt: skip
_mail_rows("MH", "MH", {
    **{name: _COMMON[name] for name in (
        "__contains__", "__len__", "__setitem__", "add", "get_bytes", "get_file", "get_message", "iterkeys", "lock", "remove",
    )},
    "add_folder": lambda b, k: lambda: b.add_folder("x"), "get_sequences": lambda b, k: b.get_sequences,
    "list_folders": lambda b, k: b.list_folders, "pack": lambda b, k: b.pack,
    "remove_folder": lambda b, k: lambda: b.remove_folder("x"), "set_sequences": lambda b, k: lambda: b.set_sequences({}),
})  # fmt: skip
for _kind in ("Maildir", "MMDF", "Babyl", "mbox"):
    UNDER_A_LOOP[f"mailbox.{_kind}.__init__"] = lambda s, kind=_kind: partial(_MAILBOXES[kind], s.new())


def _changed(box: Any) -> Any:
    box.add("From: b\n\nx\n")
    return box


# Databases.

on(Scene.connection, "sqlite3.Connection", {
    "commit": (), "execute": ("select 1",), "executemany": ("insert into t values (?, ?)", [(1, 2)]),
    "executescript": ("select 1",), "rollback": (),
})  # fmt: skip
on(Scene.cursor, "sqlite3.Cursor", {
    "execute": ("select 1",), "executemany": ("insert into t values (?, ?)", [(1, 2)]), "executescript": ("select 1",),
    "fetchall": (), "fetchmany": (), "fetchone": (),
})  # fmt: skip
UNDER_A_LOOP |= {
    "sqlite3.connect": lambda s: lambda: sqlite3.connect(s.database),
    "sqlite3.Connection.iterdump": lambda s: lambda: list(s.connection().iterdump()),
}

# Networks.

_SMTP: dict[str, tuple[Any, ...]] = {
    "auth": ("PLAIN", lambda s: lambda challenge=None: "x"), "connect": ("127.0.0.1", lambda s: s.smtp_port), "data": ("x",),
    "docmd": ("NOOP",), "ehlo": (), "ehlo_or_helo_if_needed": (), "expn": ("x",), "getreply": (), "helo": (), "help": (),
    "login": ("a", "b"), "mail": ("a@b",), "noop": (), "quit": (), "rcpt": ("a@b",), "rset": (),
    "send_message": (lambda s: email.message_from_string("From: a@b\nTo: a@b\n\nx"),), "sendmail": ("a@b", ["a@b"], "x"),
    "starttls": (), "verify": ("a",), "vrfy": ("a",), "__exit__": (None, None, None),
}  # fmt: skip


def _smtp(s: Scene) -> smtplib.SMTP:
    client = smtplib.SMTP("127.0.0.1", s.smtp_port, local_hostname="localhost")
    client.esmtp_features = {"auth": "PLAIN", "starttls": ""}
    client.does_esmtp = True
    s.stack.callback(client.close)
    return client


def _greeted(s: Scene) -> smtplib.SMTP:
    client = _smtp(s)
    client.ehlo()
    client.esmtp_features = {"auth": "PLAIN", "starttls": ""}
    return client


on(_smtp, "smtplib.SMTP", {k: v for k, v in _SMTP.items() if k != "getreply"})
UNDER_A_LOOP |= {
    "smtplib.SMTP.__init__": lambda s: lambda: smtplib.SMTP("127.0.0.1", s.smtp_port, local_hostname="localhost"),
    "smtplib.SMTP_SSL.__init__": lambda s: lambda: smtplib.SMTP_SSL("127.0.0.1", 9, local_hostname="localhost"),
    "smtplib.LMTP.__init__": lambda s: lambda: smtplib.LMTP("127.0.0.1", s.smtp_port, local_hostname="localhost"),
    "smtplib.LMTP.connect": lambda s: late(smtplib.LMTP(""), "connect", "127.0.0.1", s.smtp_port),
}


def _pop(s: Scene) -> poplib.POP3:
    return s.keep(poplib.POP3("127.0.0.1", s.pop_port))  # type: ignore[no-any-return]


on(_pop, "poplib.POP3", {
    "capa": (), "dele": (1,), "list": (), "noop": (), "pass_": ("x",), "quit": (), "retr": (1,), "rpop": ("x",), "rset": (),
    "stat": (), "top": (1, 1), "uidl": (), "user": ("x",), "utf8": (), "stls": (),
})  # fmt: skip
UNDER_A_LOOP["poplib.POP3.__init__"] = lambda s: lambda: poplib.POP3("127.0.0.1", s.pop_port)
UNDER_A_LOOP["poplib.POP3_SSL.__init__"] = lambda s: lambda: poplib.POP3_SSL("127.0.0.1", s.pop_port)


def _ftp(s: Scene) -> ftplib.FTP:
    client = ftplib.FTP()
    client.connect("127.0.0.1", s.ftp_port)
    return s.keep(client)  # type: ignore[no-any-return]


on(_ftp, "ftplib.FTP", {
    "abort": (), "acct": ("x",), "connect": ("127.0.0.1", lambda s: s.ftp_port), "cwd": ("x",), "delete": ("x",), "dir": (),
    "login": (), "mkd": ("x",), "nlst": (), "ntransfercmd": ("RETR x",), "pwd": (), "quit": (), "rename": ("a", "b"),
    "retrbinary": ("RETR x", lambda s: print), "retrlines": ("RETR x",), "rmd": ("x",), "sendcmd": ("NOOP",),
    "sendeprt": ("127.0.0.1", 9), "sendport": ("127.0.0.1", 9), "size": ("x",), "storbinary": ("STOR x", lambda s: io.BytesIO()),
    "storlines": ("STOR x", lambda s: io.BytesIO()), "transfercmd": ("RETR x",), "voidcmd": ("NOOP",),
    "__exit__": (None, None, None),
})  # fmt: skip
UNDER_A_LOOP["ftplib.FTP.mlsd"] = lambda s: partial(lambda client: list(client.mlsd()), _ftp(s))
UNDER_A_LOOP["ftplib.FTP.__init__"] = lambda s: lambda: ftplib.FTP("127.0.0.1")
UNDER_A_LOOP["ftplib.FTP_TLS.__init__"] = lambda s: lambda: ftplib.FTP_TLS("127.0.0.1")


def _ftp_tls(s: Scene) -> ftplib.FTP_TLS:
    client = ftplib.FTP_TLS()
    client.connect("127.0.0.1", s.ftp_port)
    return s.keep(client)  # type: ignore[no-any-return]


on(_ftp_tls, "ftplib.FTP_TLS", {"auth": (), "login": (), "prot_c": (), "prot_p": ()})


def _imap(state: str) -> Callable[[Scene], imaplib.IMAP4]:
    def make(s: Scene) -> imaplib.IMAP4:
        client = imaplib.IMAP4("127.0.0.1", s.imap_port)
        client.state = state
        return s.keep(client, "shutdown")  # type: ignore[no-any-return]

    return make


on(_imap("NONAUTH"), "imaplib.IMAP4", {
    "login": ("a", "b"), "authenticate": ("PLAIN", lambda s: lambda challenge: b"x"), "starttls": (), "login_cram_md5": ("a", "b"),
    "open": ("127.0.0.1", lambda s: s.imap_port), "send": (b"x",),
})  # fmt: skip
on(_imap("AUTH"), "imaplib.IMAP4", {
    "append": ("a", "", "", b"x"), "capability": (), "create": ("a",), "delete": ("a",), "deleteacl": ("a", "b"),
    "enable": ("a",), "getacl": ("a",), "getannotation": ("a", "b", "c"), "getquota": ("a",), "getquotaroot": ("a",),
    "list": (), "logout": (), "lsub": (), "myrights": ("a",), "namespace": (), "noop": (), "proxyauth": ("a",),
    "rename": ("a", "b"), "select": (), "setacl": ("a", "b", "c"), "setannotation": ("a", "b"), "setquota": ("a", "b"),
    "status": ("a", "b"), "subscribe": ("a",), "unsubscribe": ("a",), "xatom": ("NOOP",), "__exit__": (None, None, None),
})  # fmt: skip
on(_imap("SELECTED"), "imaplib.IMAP4", {
    "check": (), "close": (), "copy": ("1", "a"), "expunge": (), "fetch": ("1", "a"), "partial": ("1", "a", "1", "1"),
    "recent": (), "search": (None, "ALL"), "sort": ("a", "b", "c"), "store": ("1", "a", "b"), "thread": ("a", "b", "c"),
    "uid": ("fetch", "1", "a"), "unselect": (),
})  # fmt: skip
UNDER_A_LOOP["imaplib.IMAP4.__init__"] = lambda s: lambda: imaplib.IMAP4("127.0.0.1", s.imap_port)
UNDER_A_LOOP["imaplib.IMAP4_SSL.__init__"] = lambda s: lambda: imaplib.IMAP4_SSL("127.0.0.1", s.imap_port)
UNDER_A_LOOP["imaplib.IMAP4_SSL.open"] = lambda s: partial(
    imaplib.IMAP4_SSL.open, object.__new__(imaplib.IMAP4_SSL), "127.0.0.1", s.imap_port
)
UNDER_A_LOOP["imaplib.IMAP4_stream.__init__"] = lambda s: lambda: imaplib.IMAP4_stream("true")
UNDER_A_LOOP["imaplib.IMAP4_stream.open"] = lambda s: partial(
    imaplib.IMAP4_stream.open, _bare_stream(), "127.0.0.1", s.imap_port
)


def _bare_stream() -> imaplib.IMAP4_stream:
    client = object.__new__(imaplib.IMAP4_stream)
    client.command = "true"
    return client


def _http(s: Scene) -> http.client.HTTPConnection:
    return s.keep(http.client.HTTPConnection("127.0.0.1", s.http_port))  # type: ignore[no-any-return]


def _asked(s: Scene) -> http.client.HTTPConnection:
    connection = _http(s)
    connection.request("GET", "/")
    return connection


def _headed(s: Scene) -> http.client.HTTPConnection:
    connection = _http(s)
    connection.putrequest("GET", "/")
    return connection


def _response(s: Scene) -> http.client.HTTPResponse:
    # A response whose body has not come yet.
    port = s.server("", lambda line: "" if line else "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n")
    connection = s.keep(http.client.HTTPConnection("127.0.0.1", port))
    connection.request("GET", "/")
    return connection.getresponse()  # type: ignore[no-any-return]


UNDER_A_LOOP |= {
    "http.client.HTTPConnection.connect": lambda s: late(_http(s), "connect"),
    "http.client.HTTPConnection.request": lambda s: late(_http(s), "request", "GET", "/"),
    "http.client.HTTPConnection.endheaders": lambda s: late(_headed(s), "endheaders"),
    "http.client.HTTPConnection.send": lambda s: late(_asked(s), "send", b"x"),
    "http.client.HTTPConnection.getresponse": lambda s: late(_asked(s), "getresponse"),
    "http.client.HTTPResponse.read": lambda s: late(_response(s), "read"),
    "http.client.HTTPResponse.read1": lambda s: late(_response(s), "read1"),
    "http.client.HTTPResponse.readinto": lambda s: late(_response(s), "readinto", bytearray(8)),
    "http.client.HTTPResponse.readline": lambda s: late(_response(s), "readline"),
    "http.client.HTTPResponse.readlines": lambda s: late(_response(s), "readlines"),
    "http.client.HTTPResponse.peek": lambda s: late(_response(s), "peek", 8),
    "http.client.HTTPResponse.__next__": lambda s: late(_response(s), "__next__"),
    "urllib.request.urlopen": lambda s: partial(urllib.request.urlopen, s.url),
    "urllib.request.urlretrieve": lambda s: partial(urllib.request.urlretrieve, s.url),
    "urllib.request.OpenerDirector.open": lambda s: late(urllib.request.build_opener(), "open", s.url),
    "urllib.robotparser.RobotFileParser.read": lambda s: late(urllib.robotparser.RobotFileParser(s.url), "read"),
    "xmlrpc.client.Transport.request": lambda s: late(xmlrpc.client.Transport(), "request", "127.0.0.1:9", "/", b""),
    "xmlrpc.client._Method.__call__": lambda s: late(xmlrpc.client.ServerProxy("http://127.0.0.1:9"), "ping"),
    "xmlrpc.client.MultiCall.__call__": lambda s: _multicall(),
    "socket.create_connection": lambda s: partial(socket.create_connection, ("127.0.0.1", s.silent_port)),
    "socket.getaddrinfo": lambda s: partial(socket.getaddrinfo, "localhost", 80),
    "socket.getfqdn": lambda s: socket.getfqdn,
    "socket.gethostbyname": lambda s: partial(socket.gethostbyname, "localhost"),
    "socket.gethostbyname_ex": lambda s: partial(socket.gethostbyname_ex, "localhost"),
    "socket.gethostbyaddr": lambda s: partial(socket.gethostbyaddr, "127.0.0.1"),
    "socket.getnameinfo": lambda s: partial(socket.getnameinfo, ("127.0.0.1", 80), 0),
    "socket.socket.connect": lambda s: late(s.keep(socket.socket()), "connect", ("127.0.0.1", s.silent_port)),
    "socket.socket.connect_ex": lambda s: late(s.keep(socket.socket()), "connect_ex", ("127.0.0.1", s.silent_port)),
    "socket.socket.send": lambda s: late(s.pair()[0], "send", b"x"),
    "socket.socket.sendall": lambda s: late(s.pair()[0], "sendall", b"x"),
    "socket.socket.sendfile": lambda s: late(s.pair()[0], "sendfile", s.opened("rb")),
    "ssl.get_server_certificate": lambda s: partial(ssl.get_server_certificate, ("127.0.0.1", s.silent_port)),
    "ssl.SSLSocket.connect": lambda s: late(_unconnected(s), "connect", ("127.0.0.1", s.silent_port)),
    "ssl.SSLSocket.connect_ex": lambda s: late(_unconnected(s), "connect_ex", ("127.0.0.1", 9)),
    "ssl.SSLSocket.send": lambda s: late(s.tls_pair()[0], "send", b"x"),
    "ssl.SSLSocket.sendall": lambda s: late(s.tls_pair()[0], "sendall", b"x"),
    "ssl.SSLSocket.sendfile": lambda s: late(s.tls_pair()[0], "sendfile", s.opened("rb")),
    "ssl.SSLSocket.write": lambda s: late(s.tls_pair()[0], "write", b"x"),
    "webbrowser.open": lambda s: partial(webbrowser.open, "x"),
    "subprocess.call": lambda s: partial(subprocess.call, ["true"]),
    "subprocess.check_call": lambda s: partial(subprocess.check_call, ["true"]),
    "subprocess.check_output": lambda s: partial(subprocess.check_output, ["true"]),
    "subprocess.getoutput": lambda s: partial(subprocess.getoutput, "true"),
    "subprocess.getstatusoutput": lambda s: partial(subprocess.getstatusoutput, "true"),
    "subprocess.run": lambda s: partial(subprocess.run, ["true"]),
    "subprocess.Popen.__init__": lambda s: partial(subprocess.Popen, ["true"]),
    "time.sleep": lambda s: lambda: time.sleep(0.001),
}


def _multicall() -> xmlrpc.client.MultiCall:
    calls = xmlrpc.client.MultiCall(xmlrpc.client.ServerProxy("http://127.0.0.1:9"))
    calls.ping()
    return calls


def _unconnected(s: Scene) -> ssl.SSLSocket:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return s.keep(context.wrap_socket(socket.socket()))  # type: ignore[no-any-return]


if sys.version_info < (3, 13):
    import nntplib
    import telnetlib

    def _news(s: Scene) -> nntplib.NNTP:
        client = nntplib.NNTP("127.0.0.1", s.news_port)
        s.stack.callback(client.file.close)
        return client

    on(_news, "nntplib.NNTP", {
        "article": (), "body": (), "date": (), "description": ("a",), "descriptions": ("a",), "group": ("a",), "head": (),
        "help": (), "ihave": ("a", b"x"), "last": (), "list": (), "login": ("a", "b"), "next": (), "over": ((1, 2),),
        "post": (b"x",), "quit": (), "slave": (), "stat": (), "xhdr": ("a", "1"), "xover": (1, 2), "starttls": (),
        "__exit__": (None, None, None),
    })  # fmt: skip
    import datetime

    UNDER_A_LOOP["nntplib.NNTP.newgroups"] = lambda s: partial(_news(s).newgroups, datetime.date.today())
    UNDER_A_LOOP["nntplib.NNTP.newnews"] = lambda s: partial(_news(s).newnews, "a", datetime.date.today())
    UNDER_A_LOOP["nntplib.NNTP.__init__"] = lambda s: lambda: nntplib.NNTP("127.0.0.1", s.news_port)
    UNDER_A_LOOP["nntplib.NNTP_SSL.__init__"] = lambda s: lambda: nntplib.NNTP_SSL("127.0.0.1", s.news_port)

    def _telnet(s: Scene) -> telnetlib.Telnet:
        return s.keep(telnetlib.Telnet("127.0.0.1", s.silent_port))  # type: ignore[no-any-return]

    on(_telnet, "telnetlib.Telnet", {
        "fill_rawq": (), "open": ("127.0.0.1", lambda s: s.silent_port), "rawq_getchar": (), "read_all": (), "read_some": (),
        "write": (b"x",),
    })  # fmt: skip
    UNDER_A_LOOP["telnetlib.Telnet.__init__"] = lambda s: lambda: telnetlib.Telnet("127.0.0.1", s.silent_port)
    HARMLESS["telnetlib.Telnet.__init__ without a host"] = lambda s: telnetlib.Telnet

# What goes straight to the kernel.

on(lambda s: os, "os", {
    "lstat": (path,), "fdatasync": (lambda s: s.opened("r+").fileno(),), "fsync": (lambda s: s.opened("r+").fileno(),),
    "mkfifo": (new,), "mknod": (new,), "sync": (), "statvfs": (path,), "pread": (lambda s: s.opened().fileno(), 1, 0),
    "preadv": (lambda s: s.opened().fileno(), lambda s: [bytearray(1)], 0),
    "pwrite": (lambda s: s.opened("r+").fileno(), b"x", 0), "pwritev": (lambda s: s.opened("r+").fileno(), [b"x"], 0),
    "posix_fallocate": (lambda s: s.opened("r+").fileno(), 0, 1), "stat": (path,), "access": (path, os.R_OK),
    "copy_file_range": (lambda s: s.opened().fileno(), lambda s: s.opened("r+").fileno(), 1),
}, UNDER_STRACE)  # fmt: skip
on(lambda s: next(os.scandir(s.folder)), "os.DirEntry", {"stat": ()}, UNDER_STRACE)
on(lambda s: ssl, "ssl", {"create_default_context": ()}, UNDER_STRACE)
on(lambda s: _context(), "ssl.SSLContext", {
    "load_cert_chain": (lambda s: s.certificate,), "load_verify_locations": (lambda s: s.certificate,), "load_default_certs": (),
    "load_dh_params": (path,),
}, UNDER_STRACE)  # fmt: skip
for _mode, _class, _methods in (
    ("r+b", "BufferedRandom", (
        "__next__", "peek", "read1", "readline", "readlines", "truncate", "writelines", "readinto", "readinto1", "flush",
    )),
    ("wb", "BufferedWriter", ("truncate",)), ("w", "TextIOWrapper", ("truncate",)), ("rb+", "FileIO", ("truncate",)),
):  # fmt: skip
    for _method in _methods:
        _arguments = {
            "readinto": (lambda s: bytearray(1),), "readinto1": (lambda s: bytearray(1),),
            "writelines": ([b"x" * 200_000],), "truncate": (0,),
        }  # fmt: skip
        on(
            lambda s, mode=_mode, method=_method, raw=_class == "FileIO": _file(s, mode, method, raw),
            f"io.{_class}", {_method: _arguments.get(_method, ())}, UNDER_STRACE,
        )  # fmt: skip
UNDER_STRACE |= {
    "tempfile._TemporaryFileWrapper.truncate": lambda s: late(s.keep(tempfile.NamedTemporaryFile()), "truncate", 0),
    "typing.IO.truncate": lambda s: late(s.opened("w"), "truncate", 0),
    "base64.decode": lambda s: partial(base64.decode, s.opened("rb"), io.BytesIO()),
    "linecache.checkcache": lambda s: _cached_line(s),
    "os.wait": lambda s: _exiting() and os.wait,
    "os.wait3": lambda s: _exiting() and partial(os.wait3, 0),
    "mmap.mmap.flush": lambda s: late(_mapped(s), "flush"),
    "sqlite3.Connection.backup": lambda s: late(
        s.keep(sqlite3.connect(s.database)), "backup", s.keep(sqlite3.connect(s.new()))
    ),
    "sqlite3.Connection.blobopen": lambda s: late(s.keep(sqlite3.connect(s.database)), "blobopen", "t", "b", 1),
    "sqlite3.Connection.__exit__": lambda s: late(s.connection(), "__exit__", None, None, None),
    "sqlite3.Cursor.__next__": lambda s: late(_many_rows(s), "__next__"),
    "readline.read_history_file": lambda s: partial(readline.read_history_file, s.file),
    "readline.write_history_file": lambda s: partial(readline.write_history_file, s.new()),
    "readline.read_init_file": lambda s: partial(readline.read_init_file, s.file),
}


# Python 3.10 keeps the functions of os that pathlib calls, so that nobody can patch them.
if sys.version_info < (3, 11):
    _UNSEEN = (
        "exists", "group", "owner", "is_block_device", "is_char_device", "is_dir", "is_fifo", "is_file", "is_mount",
        "is_socket", "is_symlink", "lstat", "readlink", "stat",
    )  # fmt: skip
    for _name in ("importlib.resources.is_resource", *(f"pathlib.Path.{name}" for name in _UNSEEN)):
        UNDER_STRACE[_name] = UNDER_A_LOOP.pop(_name)


def _file(s: Scene, mode: str, method: str, raw: bool) -> Any:
    file = s.opened(mode, buffering=0) if raw else s.opened(mode)
    return _filled(file, b"x") if method == "flush" else file


def _exiting() -> int:
    return os.posix_spawn("/bin/true", ["true"], {})


def _cached_line(s: Scene) -> Callable[[], object]:
    linecache.getline(s.file, 1)
    return partial(linecache.checkcache, s.file)


def _mapped(s: Scene) -> Any:
    import mmap

    file = s.opened("r+b")
    return mmap.mmap(file.fileno(), 0)


def _many_rows(s: Scene) -> Any:
    connection = s.keep(sqlite3.connect(s.database))
    connection.executemany("insert into t values (?, ?)", [(i, "x" * 5000) for i in range(2000)])
    connection.commit()
    cursor = s.keep(sqlite3.connect(s.database)).execute("select * from t")
    cursor.arraysize = 1
    return _Rows(cursor)


class _Rows:
    """Fetches row by row with ``next``, beyond what has been read ahead."""

    def __init__(self, cursor: Any) -> None:
        self._cursor = cursor

    def __next__(self) -> object:
        return [next(self._cursor) for _ in range(50)]


# What waits: for data, for another thread, for a process.


def _reads(mode: str, buffering: int, call: Callable[[Any], Callable[[], object]]) -> Waiting:
    def prepare(s: Scene) -> tuple[Callable[[], object], Callable[[], object]]:
        file, release = s.pipe(mode, buffering)
        return call(file), release

    return prepare


def _writes(mode: str, buffering: int, call: Callable[[Any], Callable[[], object]]) -> Waiting:
    def prepare(s: Scene) -> tuple[Callable[[], object], Callable[[], object]]:
        file, release = s.full_pipe(mode, buffering)
        return call(file), release

    return prepare


_BIG = b"x" * 200_000
_READS: dict[str, Callable[[Any], Callable[[], object]]] = {
    "__next__": lambda f: f.__next__,
    "read": lambda f: f.read,
    "read1": lambda f: f.read1,
    "readall": lambda f: f.readall,
    "readinto": lambda f: partial(f.readinto, bytearray(1)),
    "readinto1": lambda f: partial(f.readinto1, bytearray(1)),
    "readline": lambda f: f.readline,
    "readlines": lambda f: f.readlines,
    "peek": lambda f: f.peek,
}
_WRITES: dict[str, Callable[[Any], Callable[[], object]]] = {
    "write": lambda f: partial(f.write, _BIG),
    "writelines": lambda f: partial(f.writelines, [_BIG]),
}
for _name, _call in _READS.items():
    if _name != "readall":
        IN_A_THREAD[f"io.BufferedReader.{_name}"] = _reads("rb", -1, _call)
    if _name not in ("readinto1", "read1", "peek"):
        IN_A_THREAD[f"io.FileIO.{_name}"] = _reads("rb", 0, _call)
    if _name in ("__next__", "read", "readline", "readlines"):
        IN_A_THREAD[f"io.TextIOWrapper.{_name}"] = _reads("r", -1, _call)
        IN_A_THREAD[f"typing.IO.{_name}"] = _reads("r", -1, _call)
        IN_A_THREAD[f"codecs.StreamReaderWriter.{_name}"] = _reads(
            "rb", -1, lambda f, call=_call: call(codecs.StreamReaderWriter(f, *_utf8()))
        )
        IN_A_THREAD[f"tempfile._TemporaryFileWrapper.{_name}"] = _reads(
            "rb", -1, lambda f, call=_call: call(tempfile._TemporaryFileWrapper(f, "x", delete=False))
        )
        IN_A_THREAD[f"urllib.response.addbase.{_name}"] = _reads(
            "rb", -1, lambda f, call=_call: call(urllib.response.addbase(f))
        )
    if _name not in ("readall",):
        IN_A_THREAD[f"io.BufferedRWPair.{_name}"] = _reads(
            "rb", 0, lambda f, call=_call: call(io.BufferedRWPair(f, open(os.devnull, "wb", 0)))
        )
for _name, _call in _WRITES.items():
    IN_A_THREAD[f"io.BufferedWriter.{_name}"] = _writes("wb", -1, _call)
    IN_A_THREAD[f"io.FileIO.{_name}"] = _writes("wb", 0, _call)
    IN_A_THREAD[f"tempfile._TemporaryFileWrapper.{_name}"] = _writes(
        "wb", -1, lambda f, call=_call: call(tempfile._TemporaryFileWrapper(f, "x", delete=False))
    )
    IN_A_THREAD[f"io.BufferedRWPair.{_name}"] = _writes(
        "wb", 0, lambda f, call=_call: call(io.BufferedRWPair(open(os.devnull, "rb", 0), f))
    )


def _utf8() -> tuple[Any, Any]:
    info = codecs.lookup("utf-8")
    return info.streamreader, info.streamwriter


def _filled(file: Any, data: Any) -> Any:
    file.write(data)
    return file


IN_A_THREAD |= {
    "io.BufferedWriter.flush": _writes("wb", -1, lambda f: _filled(f, b"x").flush),
    "io.TextIOWrapper.flush": _writes("w", -1, lambda f: _filled(f, "x").flush),
    "io.TextIOWrapper.write": _writes("w", -1, lambda f: partial(f.write, "x" * 200_000)),
    "io.TextIOWrapper.writelines": _writes("w", -1, lambda f: partial(f.writelines, ["x" * 200_000])),
    "typing.IO.write": _writes("w", -1, lambda f: partial(f.write, "x" * 200_000)),
    "typing.IO.writelines": _writes("w", -1, lambda f: partial(f.writelines, ["x" * 200_000])),
    "typing.IO.flush": _writes("w", -1, lambda f: _filled(f, "x").flush),
    "tempfile._TemporaryFileWrapper.flush": _writes(
        "wb", -1, lambda f: tempfile._TemporaryFileWrapper(_filled(f, b"x"), "x", delete=False).flush
    ),
    "io.BufferedRWPair.flush": _writes(
        "wb", 0, lambda f: _filled(io.BufferedRWPair(open(os.devnull, "rb", 0), f), b"x").flush
    ),
    "codecs.StreamReaderWriter.write": _writes(
        "wb", 0, lambda f: partial(codecs.StreamReaderWriter(f, *_utf8()).write, "x" * 200_000)
    ),
    "codecs.StreamReaderWriter.writelines": _writes(
        "wb", 0, lambda f: partial(codecs.StreamReaderWriter(f, *_utf8()).writelines, ["x" * 200_000])
    ),
    "pickle.load": _reads("rb", -1, lambda f: partial(pickle.load, f)),
    "select.select": _reads("rb", 0, lambda f: partial(select.select, [f], [], [])),
    "select.poll.poll": _reads("rb", 0, lambda f: _registered(select.poll(), f, select.POLLIN).poll),
    "selectors.BaseSelector.select": _reads("rb", 0, lambda f: _registered(selectors.DefaultSelector(), f, 1).select),
    "selectors.DefaultSelector.select": _reads(
        "rb", 0, lambda f: _registered(selectors.DefaultSelector(), f, 1).select
    ),
    "selectors.SelectSelector.select": _reads("rb", 0, lambda f: _registered(selectors.SelectSelector(), f, 1).select),
    "selectors.PollSelector.select": _reads("rb", 0, lambda f: _registered(selectors.PollSelector(), f, 1).select),
}
if sys.platform == "linux":
    IN_A_THREAD |= {
        "select.epoll.poll": _reads("rb", 0, lambda f: _registered(select.epoll(), f, select.EPOLLIN).poll),
        "selectors.EpollSelector.select": _reads(
            "rb", 0, lambda f: _registered(selectors.EpollSelector(), f, 1).select
        ),
    }


def _registered(poller: Any, file: Any, mask: int) -> Any:
    poller.register(file, mask)
    return poller


def _receives(call: Callable[[socket.socket], Callable[[], object]]) -> Waiting:
    def prepare(s: Scene) -> tuple[Callable[[], object], Callable[[], object]]:
        one, two = s.pair()
        return call(one), partial(two.send, b"x")

    return prepare


def _accepts(s: Scene) -> tuple[Callable[[], object], Callable[[], object]]:
    listener = s.keep(socket.create_server(("127.0.0.1", 0)))
    return listener.accept, lambda: s.keep(socket.create_connection(listener.getsockname()))


def _sends(call: Callable[[socket.socket], Callable[[], object]]) -> Waiting:
    def prepare(s: Scene) -> tuple[Callable[[], object], Callable[[], object]]:
        one, release = s.full_socket()
        return call(one), release

    return prepare


def _hears(call: Callable[[ssl.SSLSocket], Callable[[], object]]) -> Waiting:
    def prepare(s: Scene) -> tuple[Callable[[], object], Callable[[], object]]:
        one, two = s.tls_pair()
        return call(one), partial(two.send, b"x")

    return prepare


IN_A_THREAD |= {
    "socket.socket.recv": _receives(lambda c: partial(c.recv, 1)),
    "socket.socket.recv_into": _receives(lambda c: partial(c.recv_into, bytearray(1))),
    "socket.socket.recvfrom": _receives(lambda c: partial(c.recvfrom, 1)),
    "socket.socket.recvfrom_into": _receives(lambda c: partial(c.recvfrom_into, bytearray(1))),
    "socket.socket.recvmsg": _receives(lambda c: partial(c.recvmsg, 1)),
    "socket.socket.recvmsg_into": _receives(lambda c: partial(c.recvmsg_into, [bytearray(1)])),
    "socket.recv_fds": _receives(lambda c: partial(socket.recv_fds, c, 1, 1)),
    "socket.socket.accept": _accepts,
    "socket.socket.send": _sends(lambda c: partial(c.send, b"x")),
    "socket.socket.sendall": _sends(lambda c: partial(c.sendall, b"x")),
    "ssl.SSLSocket.recv": _hears(lambda c: partial(c.recv, 1)),
    "ssl.SSLSocket.read": _hears(lambda c: partial(c.read, 1)),
    "ssl.SSLSocket.recv_into": _hears(lambda c: partial(c.recv_into, bytearray(1))),
    "ssl.SSLSocket.unwrap": _hears(lambda c: c.unwrap),
    "ssl.SSLSocket.do_handshake": lambda s: (lambda pair: (pair[0].do_handshake, pair[1].close))(s.tls()),
    "imaplib.IMAP4.read": lambda s: _silent_imap(s, lambda c: partial(c.read, 1)),
    "imaplib.IMAP4.readline": lambda s: _silent_imap(s, lambda c: c.readline),
    "smtplib.SMTP.getreply": lambda s: _silent_smtp(s),
    "ftplib.FTP.getresp": lambda s: _silent_ftp(s, lambda c: c.getresp),
    "ftplib.FTP.getmultiline": lambda s: _silent_ftp(s, lambda c: c.getmultiline),
    "ftplib.FTP.voidresp": lambda s: _silent_ftp(s, lambda c: c.voidresp),
    "imaplib.IMAP4_stream.read": lambda s: _stream(s, lambda c: partial(c.read, 1)),
    "imaplib.IMAP4_stream.readline": lambda s: _stream(s, lambda c: c.readline),
}


def _on_a_pair(s: Scene, client: Any, call: Callable[[Any], Callable[[], object]], data: bytes) -> Any:
    one, two = s.pair()
    client.sock = one
    client.file = client._file = one.makefile("rb")
    return call(client), partial(two.sendall, data)


def _silent_imap(s: Scene, call: Callable[[Any], Callable[[], object]]) -> Any:
    return _on_a_pair(s, _imap("AUTH")(s), call, b"x\r\n")


def _silent_smtp(s: Scene) -> Any:
    return _on_a_pair(s, _smtp(s), lambda c: c.getreply, b"250 x\r\n")


def _silent_ftp(s: Scene, call: Callable[[Any], Callable[[], object]]) -> Any:
    client = ftplib.FTP()
    one, two = s.pair()
    client.sock, client.file = one, one.makefile("r", encoding="utf-8")
    return call(client), partial(two.sendall, b"250 x\r\n")


def _stream(s: Scene, call: Callable[[Any], Callable[[], object]]) -> Any:
    client = object.__new__(imaplib.IMAP4_stream)
    file, release = s.pipe("rb")
    client.readfile = file
    return call(client), release


def _locked(lock: Any) -> Any:
    lock.acquire()
    return lock


def _rlock(make: Callable[[], Any]) -> tuple[Any, Callable[[], object]]:
    """A lock that another thread holds, and what makes that thread let go."""
    lock, held, free = make(), threading.Event(), threading.Event()

    def hold() -> None:
        with lock:
            held.set()
            free.wait()

    threading.Thread(target=hold, daemon=True).start()
    held.wait()
    return lock, free.set


def _thread(s: Scene) -> tuple[Callable[[], object], Callable[[], object]]:
    free = threading.Event()
    thread = threading.Thread(target=free.wait, daemon=True)
    thread.start()
    return thread.join, free.set


def _condition(call: Callable[[Any], Callable[[], object]], make: Callable[[], Any] = threading.Condition) -> Waiting:
    def prepare(s: Scene) -> tuple[Callable[[], object], Callable[[], object]]:
        condition = make()
        ready: list[int] = []

        def wait() -> None:
            with condition:
                if call is None:
                    condition.wait()
                else:
                    condition.wait_for(lambda: ready)

        def release() -> None:
            with condition:
                ready.append(1)
                condition.notify_all()

        return wait, release

    return prepare


def _pending(call: Callable[[Any], Callable[[], object]]) -> Waiting:
    def prepare(s: Scene) -> tuple[Callable[[], object], Callable[[], object]]:
        future: Any = concurrent.futures.Future()
        return call(future), partial(future.set_result, 1)

    return prepare


def _busy_pool(call: Callable[[Any], Callable[[], object]]) -> Waiting:
    def prepare(s: Scene) -> tuple[Callable[[], object], Callable[[], object]]:
        free = threading.Event()
        pool = concurrent.futures.ThreadPoolExecutor(1)
        pool.submit(free.wait)
        return call(pool), free.set

    return prepare


def _busy_workers(call: Callable[[Any, threading.Event], Callable[[], object]]) -> Waiting:
    def prepare(s: Scene) -> tuple[Callable[[], object], Callable[[], object]]:
        free = threading.Event()
        pool = s.keep(multiprocessing.pool.ThreadPool(1), "terminate")
        return call(pool, free), free.set

    return prepare


def _joined(pool: Any, free: threading.Event) -> Callable[[], object]:
    pool.apply_async(free.wait)
    pool.close()
    return pool.join  # type: ignore[no-any-return]


def _held_semaphore(make: Callable[[int], Any], call: Callable[[Any], Callable[[], object]]) -> Waiting:
    def prepare(s: Scene) -> tuple[Callable[[], object], Callable[[], object]]:
        semaphore = make(0)
        return call(semaphore), semaphore.release

    return prepare


def _event(make: Callable[[], Any]) -> Waiting:
    def prepare(s: Scene) -> tuple[Callable[[], object], Callable[[], object]]:
        event = make()
        return event.wait, event.set

    return prepare


def _fills(make: Callable[[], Any], put: str = "put") -> Waiting:
    def prepare(s: Scene) -> tuple[Callable[[], object], Callable[[], object]]:
        box = make()
        return box.get, partial(getattr(box, put), 1)

    return prepare


def _unfinished(make: Callable[[], Any]) -> Waiting:
    def prepare(s: Scene) -> tuple[Callable[[], object], Callable[[], object]]:
        box = make()
        box.put(1)
        return box.join, box.task_done

    return prepare


def _barrier(s: Scene) -> tuple[Callable[[], object], Callable[[], object]]:
    barrier = threading.Barrier(2)
    return barrier.wait, barrier.wait


def _locks(make: Callable[[], Any], call: Callable[[Any], Callable[[], object]]) -> Waiting:
    def prepare(s: Scene) -> tuple[Callable[[], object], Callable[[], object]]:
        lock, release = _rlock(make)
        return call(lock), release

    return prepare


_PROCESSES = multiprocessing.get_context("spawn")


def _process(call: Callable[[Any], Callable[[], object]]) -> Waiting:
    def prepare(s: Scene) -> tuple[Callable[[], object], Callable[[], object]]:
        process = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert process.stdin is not None
        stdin, process.stdin = process.stdin, None
        return call(process), stdin.close

    return prepare


def _child(call: Callable[[int], Callable[[], object]]) -> Waiting:
    def prepare(s: Scene) -> tuple[Callable[[], object], Callable[[], object]]:
        read, write = os.pipe()
        pid = os.posix_spawn("/bin/cat", ["cat"], {}, file_actions=[
            (os.POSIX_SPAWN_DUP2, read, 0), (os.POSIX_SPAWN_CLOSE, write),
        ])  # fmt: skip
        os.close(read)
        return call(pid), partial(os.close, write)

    return prepare


def _messages(call: Callable[[Any], Callable[[], object]]) -> Waiting:
    def prepare(s: Scene) -> tuple[Callable[[], object], Callable[[], object]]:
        one, two = multiprocessing.Pipe()
        s.keep(one), s.keep(two)
        return call(one), partial(two.send_bytes, pickle.dumps(1))

    return prepare


def _listener(s: Scene) -> tuple[Callable[[], object], Callable[[], object]]:
    listener = s.keep(multiprocessing.connection.Listener(("127.0.0.1", 0)))
    return listener.accept, lambda: s.keep(multiprocessing.connection.Client(listener.address))


def _client(s: Scene) -> tuple[Callable[[], object], Callable[[], object]]:
    listener = s.keep(multiprocessing.connection.Listener(("127.0.0.1", 0), authkey=b"x"))
    return partial(multiprocessing.connection.Client, listener.address, authkey=b"x"), listener.accept


def _serving(call: str) -> Waiting:
    def prepare(s: Scene) -> tuple[Callable[[], object], Callable[[], object]]:
        server = s.keep(socketserver.TCPServer(("127.0.0.1", 0), socketserver.BaseRequestHandler), "server_close")
        connect = lambda: s.keep(socket.create_connection(server.server_address))  # noqa: E731
        return getattr(server, call), server.shutdown if call == "serve_forever" else connect

    return prepare


def _handling(s: Scene) -> tuple[Callable[[], object], Callable[[], object]]:
    free, busy = threading.Event(), threading.Event()

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            busy.set()
            free.wait()

    server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
    s.keep(socket.create_connection(server.server_address))
    server.handle_request()
    busy.wait()
    return server.server_close, free.set


def _stopping(s: Scene) -> tuple[Callable[[], object], Callable[[], object]]:
    free, busy = threading.Event(), threading.Event()

    class Server(socketserver.TCPServer):
        def service_actions(self) -> None:
            busy.set()
            free.wait()

    server = s.keep(Server(("127.0.0.1", 0), socketserver.BaseRequestHandler), "server_close")
    threading.Thread(target=server.serve_forever, args=(0.001,), daemon=True).start()
    busy.wait()
    return server.shutdown, free.set


def _scheduled(s: Scene) -> tuple[Callable[[], object], Callable[[], object]]:
    free = threading.Event()
    scheduler = sched.scheduler(time.monotonic, lambda wait: free.wait())
    scheduler.enter(0.2, 1, free.wait)
    return scheduler.run, free.set


def _signalled(call: Callable[[], object]) -> Waiting:
    def prepare(s: Scene) -> tuple[Callable[[], object], Callable[[], object]]:
        ident: list[int] = []

        def wait() -> object:
            ident.append(threading.get_ident())
            return call()

        def release() -> None:
            signal.pthread_kill(ident[0], signal.SIGUSR1)

        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
        return wait, release

    return prepare


def _handlers(s: Scene) -> tuple[Callable[[], object], Callable[[], object]]:
    import logging.handlers

    free = threading.Event()

    class Slow(logging.Handler):
        def handle(self, record: object) -> bool:
            return free.wait()

    box: queue.Queue[Any] = queue.Queue()
    listener = logging.handlers.QueueListener(box, Slow())
    box.put(logging.makeLogRecord({}))
    listener.start()
    return listener.stop, free.set


IN_A_THREAD |= {
    "threading.Lock.acquire": _locks(threading.Lock, lambda k: k.acquire),
    "threading.Lock.__enter__": _locks(threading.Lock, lambda k: k.__enter__),
    "threading.RLock.acquire": _locks(threading.RLock, lambda k: k.acquire),
    "threading.RLock.__enter__": _locks(threading.RLock, lambda k: k.__enter__),
    "threading.Condition.acquire": _locks(threading.Condition, lambda k: k.acquire),
    "threading.Condition.__enter__": _locks(threading.Condition, lambda k: k.__enter__),
    "threading.Condition.wait": _condition(None),  # type: ignore[arg-type]
    "threading.Condition.wait_for": _condition(lambda c: c.wait_for),
    "threading.Semaphore.acquire": _held_semaphore(threading.Semaphore, lambda k: k.acquire),
    "threading.Semaphore.__enter__": _held_semaphore(threading.Semaphore, lambda k: k.__enter__),
    "threading.Event.wait": _event(threading.Event),
    "threading.Barrier.wait": _barrier,
    "threading.Thread.join": _thread,
    "queue.Queue.get": _fills(queue.Queue),
    "queue.Queue.join": _unfinished(queue.Queue),
    "queue.SimpleQueue.get": _fills(queue.SimpleQueue),
    "concurrent.futures.Future.result": _pending(lambda f: f.result),
    "concurrent.futures.Future.exception": _pending(lambda f: f.exception),
    "concurrent.futures.wait": _pending(lambda f: partial(concurrent.futures.wait, [f])),
    "concurrent.futures.as_completed": _pending(lambda f: lambda: list(concurrent.futures.as_completed([f]))),
    "concurrent.futures.Executor.map": _busy_pool(lambda p: lambda: list(p.map(len, ["x"]))),
    "concurrent.futures.Executor.shutdown": _busy_pool(lambda p: p.shutdown),
    "concurrent.futures.Executor.__exit__": _busy_pool(lambda p: partial(p.__exit__, None, None, None)),
    "multiprocessing.pool.Pool.apply": _busy_workers(lambda p, free: partial(p.apply, free.wait)),
    "multiprocessing.pool.Pool.map": _busy_workers(lambda p, free: partial(p.map, free.wait, [None])),
    "multiprocessing.pool.Pool.starmap": _busy_workers(lambda p, free: partial(p.starmap, free.wait, [()])),
    "multiprocessing.pool.Pool.imap": _busy_workers(lambda p, free: lambda: list(p.imap(free.wait, [None]))),
    "multiprocessing.pool.Pool.imap_unordered": _busy_workers(
        lambda p, free: lambda: list(p.imap_unordered(free.wait, [None]))
    ),
    "multiprocessing.pool.Pool.join": _busy_workers(_joined),
    "multiprocessing.pool.ApplyResult.get": _busy_workers(lambda p, free: p.apply_async(free.wait).get),
    "multiprocessing.pool.ApplyResult.wait": _busy_workers(lambda p, free: p.apply_async(free.wait).wait),
    "multiprocessing.pool.IMapIterator.next": _busy_workers(lambda p, free: p.imap(free.wait, [None]).next),
    "multiprocessing.pool.IMapIterator.__next__": _busy_workers(lambda p, free: p.imap(free.wait, [None]).__next__),
    "multiprocessing.queues.Queue.get": _fills(_PROCESSES.Queue),
    "multiprocessing.queues.SimpleQueue.get": _fills(_PROCESSES.SimpleQueue),
    "multiprocessing.queues.JoinableQueue.join": _unfinished(_PROCESSES.JoinableQueue),
    "multiprocessing.synchronize.Lock.acquire": _locks(_PROCESSES.Lock, lambda k: k.acquire),
    "multiprocessing.synchronize.Lock.__enter__": _locks(_PROCESSES.Lock, lambda k: k.__enter__),
    "multiprocessing.synchronize.RLock.acquire": _locks(_PROCESSES.RLock, lambda k: k.acquire),
    "multiprocessing.synchronize.RLock.__enter__": _locks(_PROCESSES.RLock, lambda k: k.__enter__),
    "multiprocessing.synchronize.Condition.acquire": _locks(_PROCESSES.Condition, lambda k: k.acquire),
    "multiprocessing.synchronize.Condition.__enter__": _locks(_PROCESSES.Condition, lambda k: k.__enter__),
    "multiprocessing.synchronize.Condition.wait": _condition(None, _PROCESSES.Condition),  # type: ignore[arg-type]
    "multiprocessing.synchronize.Condition.wait_for": _condition(lambda c: c.wait_for, _PROCESSES.Condition),
    "multiprocessing.synchronize.Semaphore.acquire": _held_semaphore(_PROCESSES.Semaphore, lambda k: k.acquire),
    "multiprocessing.synchronize.Semaphore.__enter__": _held_semaphore(_PROCESSES.Semaphore, lambda k: k.__enter__),
    "multiprocessing.synchronize.Event.wait": _event(_PROCESSES.Event),
    "multiprocessing.connection.Connection.recv": _messages(lambda c: c.recv),
    "multiprocessing.connection.Connection.recv_bytes": _messages(lambda c: c.recv_bytes),
    "multiprocessing.connection.Connection.recv_bytes_into": _messages(
        lambda c: partial(c.recv_bytes_into, bytearray(64))
    ),
    "multiprocessing.connection.Connection.poll": _messages(lambda c: partial(c.poll, None)),
    "multiprocessing.connection.wait": _messages(lambda c: partial(multiprocessing.connection.wait, [c])),
    "multiprocessing.connection.Listener.accept": _listener,
    "multiprocessing.connection.Client": _client,
    "subprocess.Popen.wait": _process(lambda p: p.wait),
    "subprocess.Popen.communicate": _process(lambda p: p.communicate),
    "subprocess.Popen.__exit__": _process(lambda p: partial(p.__exit__, None, None, None)),
    "os.waitpid": _child(lambda pid: partial(os.waitpid, pid, 0)),
    "os.wait4": _child(lambda pid: partial(os.wait4, pid, 0)),
    "socketserver.BaseServer.handle_request": _serving("handle_request"),
    "socketserver.BaseServer.serve_forever": _serving("serve_forever"),
    "socketserver.BaseServer.shutdown": _stopping,
    "socketserver.ThreadingMixIn.server_close": _handling,
    "sched.scheduler.run": _scheduled,
    "signal.sigwait": _signalled(lambda: signal.sigwait({signal.SIGUSR1})),
    "signal.sigwaitinfo": _signalled(lambda: signal.sigwaitinfo({signal.SIGUSR1})),
    "signal.sigtimedwait": _signalled(lambda: signal.sigtimedwait({signal.SIGUSR1}, 20)),
    "logging.handlers.QueueListener.stop": _handlers,
}

# What the stubs say does not block.


def _owned(make: Callable[[], Any]) -> Any:
    return _rlock(make)[0]


HARMLESS |= {
    "time.sleep of zero": lambda s: partial(time.sleep, 0),
    "queue.Queue.get without block": lambda s: partial(queue.Queue().get, False),
    "queue.Queue.get with timeout zero": lambda s: partial(queue.Queue().get, timeout=0),
    "queue.SimpleQueue.get without block": lambda s: partial(queue.SimpleQueue().get, False),
    "threading.Lock.acquire without blocking": lambda s: partial(_owned(threading.Lock).acquire, False),
    "threading.Lock.acquire with timeout zero": lambda s: partial(_owned(threading.Lock).acquire, timeout=0),
    "threading.RLock.acquire without blocking": lambda s: partial(_owned(threading.RLock).acquire, False),
    "threading.Condition.acquire without blocking": lambda s: partial(_owned(threading.Condition).acquire, False),
    "threading.Event.wait with timeout zero": lambda s: partial(threading.Event().wait, 0),
    "threading.Semaphore.acquire without blocking": lambda s: partial(threading.Semaphore(0).acquire, False),
    "threading.Semaphore.acquire with timeout zero": lambda s: partial(threading.Semaphore(0).acquire, timeout=0),
    "threading.Barrier.wait with timeout zero": lambda s: partial(threading.Barrier(2).wait, 0),
    "threading.Thread.join with timeout zero": lambda s: partial(_thread(s)[0], 0),
    "concurrent.futures.Future.result with timeout zero": lambda s: partial(concurrent.futures.Future().result, 0),
    "concurrent.futures.Future.exception with timeout zero": lambda s: partial(
        concurrent.futures.Future().exception, 0
    ),
    "concurrent.futures.wait with timeout zero": lambda s: partial(
        concurrent.futures.wait, [concurrent.futures.Future()], 0
    ),
    "concurrent.futures.Executor.shutdown without wait": lambda s: partial(
        concurrent.futures.ThreadPoolExecutor(1).shutdown, wait=False
    ),
    "concurrent.futures.as_completed before iteration": lambda s: partial(
        concurrent.futures.as_completed, [concurrent.futures.Future()]
    ),
    "multiprocessing.queues.Queue.get without block": lambda s: partial(_PROCESSES.Queue().get, False),
    "multiprocessing.queues.Queue.get with timeout zero": lambda s: partial(_PROCESSES.Queue().get, timeout=0),
    "multiprocessing.synchronize.Lock.acquire without blocking": lambda s: partial(
        _owned(_PROCESSES.Lock).acquire, False
    ),
    "multiprocessing.synchronize.Event.wait with timeout zero": lambda s: partial(_PROCESSES.Event().wait, 0),
    "multiprocessing.connection.Connection.poll without timeout": lambda s: multiprocessing.Pipe()[0].poll,
    "multiprocessing.connection.wait with timeout zero": lambda s: partial(
        multiprocessing.connection.wait, [multiprocessing.Pipe()[0]], 0
    ),
    "select.select with timeout zero": lambda s: partial(select.select, [s.pipe("rb")[0]], [], [], 0),
    "select.poll.poll with timeout zero": lambda s: partial(
        _registered(select.poll(), s.pipe("rb")[0], select.POLLIN).poll, 0
    ),
    "selectors.DefaultSelector.select with timeout zero": lambda s: partial(
        _registered(selectors.DefaultSelector(), s.pipe("rb")[0], 1).select, 0
    ),
    "sched.scheduler.run without blocking": lambda s: partial(sched.scheduler().run, blocking=False),
    "signal.sigtimedwait with timeout zero": lambda s: partial(signal.sigtimedwait, [signal.SIGUSR2], 0),
    "sqlite3.connect to memory": lambda s: partial(sqlite3.connect, ":memory:"),
    "json.dump into memory": lambda s: partial(json.dump, {}, io.StringIO()),
    "json.load from memory": lambda s: partial(json.load, io.StringIO("{}")),
    "pickle.dump into memory": lambda s: partial(pickle.dump, 1, io.BytesIO()),
    "pickle.load from memory": lambda s: partial(pickle.load, io.BytesIO(pickle.dumps(1))),
    "marshal.dump into memory": lambda s: partial(marshal.dump, 1, io.BytesIO()),
    "plistlib.dump into memory": lambda s: partial(plistlib.dump, {}, io.BytesIO()),
    "gzip.open of memory": lambda s: partial(gzip.open, io.BytesIO(), "wb"),
    "gzip.GzipFile.__init__ of memory": lambda s: partial(gzip.GzipFile, fileobj=io.BytesIO(), mode="wb"),
    "bz2.open of memory": lambda s: partial(bz2.open, io.BytesIO(), "wb"),
    "lzma.open of memory": lambda s: partial(lzma.open, io.BytesIO(), "wb"),
    "zipfile.ZipFile.__init__ of memory": lambda s: partial(zipfile.ZipFile, io.BytesIO(), "w"),
    "zipfile.is_zipfile of memory": lambda s: partial(zipfile.is_zipfile, io.BytesIO()),
    "tarfile.open of memory": lambda s: partial(tarfile.open, fileobj=io.BytesIO(), mode="w"),
    "wave.open of memory": lambda s: partial(wave.open, io.BytesIO(s.wave)),
    "configparser.RawConfigParser.write into memory": lambda s: partial(_sections().write, io.StringIO()),
    "email.message_from_file of memory": lambda s: partial(email.message_from_file, io.StringIO("a: b\n\nx")),
    "email.utils.make_msgid with a domain": lambda s: partial(email.utils.make_msgid, domain="x"),
    "xml.etree.ElementTree.parse of memory": lambda s: partial(ElementTree.parse, io.StringIO("<a/>")),
    "xml.etree.ElementTree.ElementTree.write into memory": lambda s: partial(_tree().write, io.BytesIO()),
    "xml.dom.minidom.parse of memory": lambda s: partial(xml.dom.minidom.parse, io.StringIO("<a/>")),
    "xml.sax.parse of memory": lambda s: partial(xml.sax.parse, io.StringIO("<a/>"), xml.sax.ContentHandler()),
    "ssl.create_default_context for servers": lambda s: partial(ssl.create_default_context, ssl.Purpose.CLIENT_AUTH),
    "ssl.create_default_context with certificates in memory": lambda s: partial(
        ssl.create_default_context, cadata=Path(s.certificate).read_text("ascii")
    ),
    "shutil.copyfileobj in memory": lambda s: partial(shutil.copyfileobj, io.BytesIO(b"x"), io.BytesIO()),
    "hashlib.file_digest of memory": lambda s: lambda: hashlib.file_digest(io.BytesIO(b"x"), "md5"),
    "base64.encode in memory": lambda s: partial(base64.encode, io.BytesIO(b"x"), io.BytesIO()),
    "ftplib.FTP.__init__ without a host": lambda s: ftplib.FTP,
    "smtplib.SMTP.__init__ without a host": lambda s: partial(smtplib.SMTP, local_hostname="x"),
    "os.walk before iteration": lambda s: partial(os.walk, s.folder),
    "glob.iglob before iteration": lambda s: partial(glob.iglob, f"{s.folder}/*"),
    "pathlib.Path.glob before iteration": lambda s: partial(s.folder.glob, "*"),
    "pathlib.Path.rglob before iteration": lambda s: partial(s.folder.rglob, "*"),
    "sqlite3.Connection.iterdump before iteration": lambda s: s.connection().iterdump,
    "fileinput.input before iteration": lambda s: partial(fileinput.FileInput, [s.file]),
    "pkgutil.iter_modules before iteration": lambda s: partial(pkgutil.iter_modules, [str(s.folder)]),
    "ftplib.FTP.mlsd before iteration": lambda s: _ftp(s).mlsd,
    "multiprocessing.pool.Pool.imap before iteration": lambda s: partial(
        s.keep(multiprocessing.pool.ThreadPool(1), "terminate").imap, len, [""]
    ),
    "subprocess.Popen.wait with timeout zero": lambda s: partial(
        subprocess.Popen(["sleep", "0.2"]).wait, timeout=0
    ),
}
