"""Markers: what a function does to the event loop, written where both people and mypy can read it.

Every marker is an identity decorator: at run time it returns the function that it was given and does
nothing else. Importing this module does not import mypy. The same markers, with the same meaning, are
the language of the effect stubs (``docs/effect-stubs.md``), so what a library's stub can say, a project
can say of its own functions, and the other way round.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, TypeVar

__all__ = [
    "allow_blocking",
    "blocking",
    "calls",
    "create_once",
    "dispatches",
    "enters",
    "inspects",
    "iterates",
    "must_use",
    "needs_event_loop",
    "nonblocking",
    "prefer",
    "runs_event_loop",
    "runs_in_thread",
    "runs_on_loop",
    "sync_only",
    "tells_context",
    "tells_ready",
    "wraps",
]
__version__ = "0.1.0"

_F = TypeVar("_F", bound=Callable[..., Any])

Category = Literal[
    "call",
    "sleep",
    "http",
    "network",
    "file",
    "path",
    "subprocess",
    "database",
    "lock",
    "console",
    "mutex",
]
When = Literal["called", "iterated", "entered"]
RunWhen = Literal["called", "ready"]


def _identity(function: _F) -> _F:
    return function


def blocking(
    category: Category = "call", *, instead: str | None = None, when: When = "called"
) -> Callable[[_F], _F]:
    """Declare that the function blocks the thread that runs it.

    Args:
        category: the kind of I/O; the error code is ``blocking-<category>``.
        instead: the qualified name of the async counterpart, named in the message.
        when: what has to happen for it to block: the call itself, iterating over the result, or
            entering the result with ``with``.
    """
    return _identity


def nonblocking(function: _F) -> _F:
    """Promise that the function never blocks. The promise is checked in its body and in overrides."""
    return function


def allow_blocking(reason: str) -> Callable[[_F], _F]:
    """Say that the function blocks on purpose: nothing is reported inside it or inferred from it.

    Args:
        reason: why blocking is right here; an empty reason is reported as an error.
    """
    return _identity


def runs_in_thread(*parameters: str, or_async: bool = False) -> Callable[[_F], _F]:
    """Declare that the callables passed for these parameters run in another thread or process.

    Args:
        parameters: parameter names; ``"return"`` means what the returned decorator is applied to.
        or_async: async functions are accepted there as well, and awaited.
    """
    return _identity


def runs_on_loop(
    *parameters: str, when: RunWhen = "called", or_async: bool = False
) -> Callable[[_F], _F]:
    """Declare that sync callables passed for these parameters run on the event loop.

    Args:
        parameters: parameter names; ``"return"`` means what the returned decorator is applied to.
        when: ``"ready"`` if they run when there is something to read, or room to write, as those of ``add_reader``
            do: reading from a socket or the terminal does not wait then.
        or_async: async functions are accepted there as well, and awaited.
    """
    return _identity


def calls(*parameters: str, when: When = "called", or_async: bool = False) -> Callable[[_F], _F]:
    """Declare that the callables passed for these parameters are called by this very call.

    Args:
        parameters: parameter names; ``"return"`` means what the returned decorator is applied to.
        when: ``"iterated"`` if they only run as the result is iterated over, as ``map`` does.
        or_async: async functions are accepted there as well, and awaited.
    """
    return _identity


def iterates(*parameters: str, when: When = "called") -> Callable[[_F], _F]:
    """Declare that the arguments for these parameters are iterated over, as ``list`` and ``sum`` do.

    Args:
        parameters: parameter names.
        when: ``"iterated"`` if that only happens as the result is iterated over (``enumerate``).
    """
    return _identity


def enters(*parameters: str) -> Callable[[_F], _F]:
    """Declare that the context managers passed for these parameters are entered."""
    return _identity


def wraps(*parameters: str, when: When = "called") -> Callable[[_F], _F]:
    """Declare that the result behaves like the callable passed for the parameter.

    Args:
        parameters: parameter names; ``"return"`` means what the returned decorator is applied to.
        when: the use of the *result of the result* that runs the callable: ``contextmanager`` wraps
            a function that runs when ``"entered"``.
    """
    return _identity


def sync_only(*parameters: str) -> Callable[[_F], _F]:
    """Declare that an async function makes no sense there, because nothing would await it.

    Args:
        parameters: parameter names; ``"return"`` means what the returned decorator is applied to.
            Without parameters: an override of the marked method has to be sync.
    """
    return _identity


def inspects(*parameters: str) -> Callable[[_F], _F]:
    """Declare that these arguments are only looked at: a coroutine passed there is not run by it."""
    return _identity


def runs_event_loop(function: _F) -> _F:
    """Declare that the function starts an event loop, which fails where one is already running."""
    return function


def needs_event_loop(function: _F) -> _F:
    """Declare that the function fails unless an event loop is running, as ``asyncio.create_task`` does."""
    return function


def must_use(code: Literal["dangling-task", "lost-exceptions"]) -> Callable[[_F], _F]:
    """Declare that dropping the result is a mistake, reported under the given error code."""
    return _identity


def prefer(instead: str, *, code: Literal["sibling-tasks"]) -> Callable[[_F], _F]:
    """Declare that another function should be preferred; reported under an opt-in error code."""
    return _identity


def create_once(function: _F) -> _F:
    """Declare that what this constructor makes is meant to be created once and shared."""
    return function


def dispatches(method: str) -> Callable[[_F], _F]:
    """Declare that the decorator has a function chosen by the class of the first argument, as ``singledispatch`` does.

    Args:
        method: the method of the decorated function that takes functions for other classes.
    """
    return _identity


def tells_context(kind: Literal["loop", "thread"]) -> Callable[[_F], _F]:
    """Declare that the function tells whether a loop runs here, or which thread this is.

    Code behind a test of its result knows where it runs, and is not reported.
    """
    return _identity


def tells_ready(*methods: str, answer: bool | None = True) -> Callable[[_F], _F]:
    """Declare that the method tells whether other methods of the same object would have to wait.

    Behind a test of its result these methods are not reported.

    Args:
        methods: the names of the other methods.
        answer: the result that means that they do not wait: ``Future.done`` is true, ``Queue.empty`` is false.
            None: the call alone means that an async function goes on only then, as ``Future.add_done_callback``, and that
            what a loop takes out of its result is ready, as of ``as_completed``.
    """
    return _identity
