"""The words of the effect system: what a function does to the thread that runs it.

A ``Behaviour`` is all that the rest of loopsafe knows of a function, wherever it comes from: a marker in
user code, an entry of an effect stub, or inference over the function's body. It is plain data, because it
is also what is kept in mypy's cache as part of a module's interface.

An ``Effect`` carries the whole chain of qualified names from the function down to the primitive that blocks.
Chains are bounded: the middle of a very long one is elided, so that the cost of a summary does not grow with
the depth of the program.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple, TypeVar

CALLED: Final = "called"
ITERATED: Final = "iterated"
ENTERED: Final = "entered"
READY: Final = "ready"
"""Of a callback: called when there is something to read, or room to write, so that it need not wait for that."""

ITEMS: Final = "*"
"""Stands behind the name of a parameter for the items of what is given."""

USED_BY: Final = {"iterates": ITERATED, "enters": ENTERED}
"""The use of what is given, by the role that uses it up."""

# What an async function gives, and what has to be awaited.
COROUTINE: Final = "coroutine"

LOOP: Final = "loop"
"""The category of functions that start an event loop; all other categories are kinds of blocking."""

MUTEX: Final = "mutex"
LOCKS: Final = frozenset({"lock", MUTEX})
"""The categories of what is taken by ``acquire`` or ``with`` and keeps other threads out."""

KEEPS: Final = "keeps"
CALLS: Final = "calls"
HANDS_ON: Final = "hands-on"
ENDS: Final = "ends"
MAKES_ASYNC: Final = "async"
"""What the wrapper of a decorator does with the function: call it and return what it returns, or just call it, or
give it to somebody else, or have it run elsewhere; the last one is an async function.
"""

_CHAIN_LIMIT: Final = 16
_WAYS_LIMIT: Final = 4


CATEGORIES: Final = frozenset(
    {"call", "sleep", "http", "network", "file", "path", "subprocess", "database", "lock", "console", MUTEX}
)
"""The kinds of blocking that a marker may name."""


class Marker(NamedTuple):
    """A marker as written: ``@name(*arguments, **keywords)``; without parentheses both are empty."""

    name: str
    arguments: tuple[Any, ...] = ()
    keywords: tuple[tuple[str, Any], ...] = ()


class Need(NamedTuple):
    """What an argument has to be for an effect to come about: see ``needs.py``.

    Attributes:
        parameter: the name of the parameter.
        what: what is asked of it, as ``answers.py`` and ``needs.py`` word it: that it is true or None, a literal, an
            instance of a class, left at its default, or has a method that blocks.
        by_default: whether the default of the parameter meets it, where that can be told.
        unless: what it must not be, either, for then it would get another value first.
    """

    parameter: str
    what: str
    by_default: bool | None = None
    unless: tuple[str, ...] = ()

    @classmethod
    def from_json(cls, data: list[Any]) -> Need:
        """A need that was kept as JSON."""
        parameter, what, by_default, unless = data
        return cls(parameter, what, by_default, tuple(unless))


def all_of(needs: Iterable[Need]) -> tuple[Need, ...]:
    """Several needs together, in an order that does not depend on where they come from."""
    return tuple(sorted(set(needs), key=repr))


class Effect(NamedTuple):
    """Running the function does this.

    Attributes:
        category: the kind of I/O (the part after ``blocking-`` in the error code), or ``LOOP``.
        chain: qualified names from the callee to the primitive, the primitive last.
        instead: the async counterpart of the primitive, by qualified name.
        elided: how many names were left out of the middle of the chain.
        needs: what the arguments have to be.
        others: other ways in which it comes about, each with its own chain, where the arguments are something else.
    """

    category: str
    chain: tuple[str, ...]
    instead: str | None = None
    elided: int = 0
    needs: tuple[Need, ...] = ()
    others: tuple[Effect, ...] = ()

    @property
    def rank(self) -> tuple[bool, int, tuple[str, ...]]:
        """Order of preference: one without needs, then the shortest chain, then the alphabetically first."""
        return (bool(self.needs), len(self.chain) + self.elided, self.chain)

    def through(self, *names: str) -> Effect:
        """The same effect seen from a caller that reaches it through ``names``."""
        chain, elided = names + self.chain, self.elided
        while len(chain) > _CHAIN_LIMIT:
            middle = _CHAIN_LIMIT // 2
            chain = chain[:middle] + chain[middle + 1 :]
            elided += 1
        others = tuple(other.through(*names) for other in self.others)
        return Effect(self.category, chain, self.instead, elided, self.needs, others)

    @property
    def ways(self) -> tuple[Effect, ...]:
        """The ways in which it comes about, the best one first."""
        return (self._replace(others=()), *self.others) if self.others else (self,)

    def surely(self) -> Effect:
        """The same effect, whatever the arguments are."""
        return self._replace(needs=(), others=()) if self.needs else self

    def also_needing(self, needs: tuple[Need, ...]) -> Effect:
        """The same effect with further needs."""
        if not needs:
            return self
        ways = [way._replace(needs=all_of((*way.needs, *needs))) for way in self.ways]
        return ways[0]._replace(others=tuple(ways[1:]))

    def or_else(self, other: Effect) -> Effect:
        """What comes about in the ways of either effect; what needs more than another way needs adds nothing."""
        ways: list[Effect] = []
        for way in (*self.ways, *other.ways):
            if not any(set(known.needs) <= set(way.needs) for known in ways):
                ways = [known for known in ways if not set(way.needs) <= set(known.needs)] + [way]
        if len(ways) > _WAYS_LIMIT:
            common = set(ways[0].needs).intersection(*(way.needs for way in ways))
            return ways[0]._replace(needs=all_of(common))
        return ways[0]._replace(others=tuple(ways[1:]))

    @classmethod
    def from_json(cls, data: list[Any]) -> Effect:
        """An effect that was kept as JSON."""
        category, chain, instead, elided, needs, others = data
        ways = tuple(map(cls.from_json, others))
        return cls(category, tuple(chain), instead, elided, tuple(map(Need.from_json, needs)), ways)

    @property
    def route(self) -> str:
        """The chain as shown in messages."""
        names = [shown(name) for name in self.chain]
        if self.elided:
            names.insert(_CHAIN_LIMIT // 2, f"... ({self.elided} more) ...")
        return " -> ".join(names)

    @property
    def start(self) -> str:
        """The callee, as shown in messages."""
        return shown(self.chain[0])


def shown(name: str) -> str:
    """A constructor goes by the name of its class."""
    return name.removesuffix(".__init__")


Effects = Mapping[str, Effect]
"""The best effect of each category."""


def best(effects: Mapping[str, Effect]) -> Effect | None:
    """The effect to tell of, when one has to stand for all."""
    return min(effects.values(), key=lambda effect: effect.rank, default=None)


class Role(NamedTuple):
    """What a function does with the argument for one of its parameters.

    Attributes:
        name: ``calls``, ``iterates``, ``enters``, ``wraps``, ``runs_in_thread``, ``runs_on_loop``,
            ``sync_only`` or ``inspects``.
        parameter: the parameter's name, or ``return`` for what the returned decorator is applied to. ``thing.close``
            is a method of what is given, ``steps.*`` are its items.
        when: the use of the result that makes it happen.
        or_async: async functions are accepted, and awaited.
        needs: what other arguments have to be.
    """

    name: str
    parameter: str
    when: str = CALLED
    or_async: bool = False
    needs: tuple[Need, ...] = ()

    @classmethod
    def from_json(cls, data: list[Any]) -> Role:
        """A role that was kept as JSON."""
        name, parameter, when, or_async, needs = data
        return cls(name, parameter, when, or_async, tuple(map(Need.from_json, needs)))


class Hook(NamedTuple):
    """What a method calls on the object that it is called on, and a subclass may override.

    Attributes:
        method: the name of the method, or of the property.
        when: the use of its result that follows at once.
        given: the arguments: their names, and what is written for them, each empty where it is not known; None if not
            even their number is.
        needs: what the parameters of the calling method have to be.
    """

    method: str
    when: str = CALLED
    given: tuple[tuple[str, str], ...] | None = ()
    needs: tuple[Need, ...] = ()

    @classmethod
    def from_json(cls, data: list[Any]) -> Hook:
        """A hook that was kept as JSON."""
        method, when, given, needs = data
        arguments = tuple((name, text) for name, text in given) if given is not None else None
        return cls(method, when, arguments, tuple(map(Need.from_json, needs)))


WAITS_FOR_DATA: Final = frozenset({"network", "console"})
"""The categories that do not block where data is ready."""

TAKES_SYNC: Final = frozenset({"calls", "runs_in_thread", "runs_on_loop", "sync_only"})
"""The roles in which an async function would never be awaited, unless ``or_async``."""


@dataclass(frozen=True)
class Behaviour:
    """What is known of a function.

    Attributes:
        effects: what running the body does, by category.
        when: the use of the result that runs the body (a generator's runs when iterated).
        roles: what happens to its arguments.
        promise: ``blocking``, ``nonblocking`` or ``allow`` if a marker says so.
        is_async: calling it gives a coroutine, as seen through its decorators.
        returns: qualified name of the class of its result, where no annotation tells.
        yields: the same for what a generator yields.
        must_use: what the result is that must not be dropped: a coroutine, or the error code for it.
        prefer: (function to prefer, error code).
        create_once: constructs something meant to be shared.
        tells: ``loop`` or ``thread`` if the result tells where the code runs.
        ready: the methods of the same object that do not wait if the result is true, or false, or whatever it is
            (None): ``ready_answer``.
        sync_overrides: overrides have to be sync.
        needs_loop: it fails unless an event loop is running.
        checks_awaitable: its body asks whether something is awaitable, so it knows what to do with a coroutine.
        plain_result: who uses the result of a method as it is, so that an async override would break them.
        inline: as a decorator, it keeps, calls, ends or makes async what it wraps: the word, and the wrapper,
            for each wrapper that it may return.
        hooks: the methods of the same object that it calls, where a marker says so.
        dispatches: as a decorator, it gives the function a method of this name, which takes others for other classes.
        variants: the functions that run instead, by the class of the first argument.
        once: it keeps what it makes, so that it makes it only the first time.
        later: what a later use of its result does, by the use, where that is not its own body.
    """

    effects: Effects = field(default_factory=dict)
    when: str = CALLED
    roles: tuple[Role, ...] = ()
    promise: str | None = None
    is_async: bool = False
    returns: str | None = None
    yields: str | None = None
    must_use: str | None = None
    prefer: tuple[str, str] | None = None
    create_once: bool = False
    tells: str | None = None
    ready: tuple[str, ...] = ()
    ready_answer: bool | None = True
    sync_overrides: bool = False
    needs_loop: bool = False
    checks_awaitable: bool = False
    plain_result: tuple[str, ...] = ()
    inline: tuple[str, ...] = ()
    hooks: tuple[str, ...] = ()
    dispatches: str | None = None
    variants: tuple[tuple[str, str], ...] = ()
    once: bool = False
    later: Mapping[str, tuple[Effect, ...]] = field(default_factory=dict)

    def role(self, parameter: str) -> list[Role]:
        """What happens to the argument for ``parameter``."""
        return [role for role in self.roles if role.parameter == parameter]

    def wrapping(self, is_async: bool) -> tuple[str, str] | None:
        """What it does as a decorator of a sync or an async function: the word, and the wrapper.

        One that has a wrapper for each kind, or hands back what is right already, chooses by the kind.
        """
        chosen = next(iter(self.inline), None)
        makes_async = [text for text in self.inline if text.startswith(MAKES_ASYNC)]
        sync = [text for text in self.inline if " " in text and text not in makes_async]
        if makes_async and len(self.inline) > len(makes_async):
            chosen = makes_async[0] if is_async is bool(sync) else sync[0] if sync else KEEPS
        if chosen is None:
            return None
        word, _, wrapper = chosen.partition(" ")
        return word, wrapper

    def to_json(self) -> dict[str, Any]:
        """The behaviour as JSON values; attributes that are as usual are left out."""
        data: dict[str, Any] = {}
        for name, default in _DEFAULTS.items():
            value = getattr(self, name)
            if value != default:
                data[name] = value
        if self.effects:
            data["effects"] = [self.effects[category] for category in sorted(self.effects)]
        return data

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Behaviour:
        """The inverse of ``to_json``."""
        values = dict(data)
        effects = [Effect.from_json(effect) for effect in values.pop("effects", ())]
        values["effects"] = {effect.category: effect for effect in effects}
        values["later"] = {
            when: tuple(map(Effect.from_json, found))
            for when, found in values.get("later", {}).items()
        }
        values["plain_result"] = tuple(values.get("plain_result", ()))
        values["ready"] = tuple(values.get("ready", ()))
        values["inline"] = tuple(values.get("inline", ()))
        values["hooks"] = tuple(values.get("hooks", ()))
        values["variants"] = tuple(map(tuple, values.get("variants", ())))
        values["roles"] = tuple(map(Role.from_json, values.get("roles", ())))
        if "prefer" in values:
            values["prefer"] = tuple(values["prefer"])
        return cls(**values)


_T = TypeVar("_T")


def changed(thing: _T, **values: Any) -> _T:
    """A copy with other values, as by ``dataclasses.replace``, but without the cost of its constructor."""
    other: _T = object.__new__(type(thing))
    other.__dict__.update(thing.__dict__, **values)
    return other


HARMLESS: Final = Behaviour()
_DEFAULTS: Final = {
    name: getattr(HARMLESS, name) for name in Behaviour.__dataclass_fields__ if name != "effects"
}
