"""What the effect stubs say, found by the symbols that mypy resolves names to.

Stubs use public names (``requests.get``); mypy resolves a call to the defining symbol
(``requests.api.get``). The bridge is the symbol table of the public module: once it is part of the build,
the node that it has under the public name is what the entry speaks of. So a function that moves inside a
library, or in typeshed, keeps its entry.
"""

from __future__ import annotations

from collections.abc import Mapping

from mypy.nodes import MypyFile, PlaceholderNode, TypeAlias, TypeInfo
from mypy.types import Instance, get_proper_type

from loopsafe.effects import ITERATED, TAKES_SYNC, Behaviour, Marker
from loopsafe.names import names_of_function, runs_something
from loopsafe.stub_files import StubFiles
from loopsafe.stub_reader import Signature, StubClass, StubFunction, StubModule, behaviour_of, read_stub


class Catalogue:
    """The entries of all stub folders, read as their modules turn up in the build.

    Args:
        stubs: where the stubs lie.
        python_version: what version conditions in stubs are decided for.
        platform: what platform conditions are decided for.
        declared: functions that the configuration speaks of, by qualified name, with what it says.
    """

    def __init__(
        self,
        stubs: StubFiles,
        python_version: tuple[int, int],
        platform: str,
        declared: Mapping[str, list[Marker]],
    ) -> None:
        self._stubs = stubs
        self._python_version = python_version
        self._platform = platform
        self._declared = declared
        self._functions: dict[str, StubFunction] = {}
        self._classes: dict[str, StubClass] = {}
        self._attributes: dict[str, str] = {}
        self._public: dict[str, StubModule] = {}
        self._adopted: set[str] = set()
        self._unmapped: dict[str, list[StubFunction | StubClass | tuple[str, str]]] = {}
        self._seen_names: dict[str, int] = {}
        self._modules: Mapping[str, MypyFile] = {}
        self.telling: set[str] = set()
        self.asking: set[str] = set()
        self.mapping: set[str] = set()
        self.taking: set[str] = set()
        self.running: set[str] = set()
        self.names: set[str] = set()

    def speaks_of(self, module: str) -> bool:
        """Whether there is a stub of a module."""
        return self._stubs.path(module) is not None

    def check(self, module: str) -> None:
        """Read the stub of a module now.

        Raises:
            StubError: it cannot be read.
        """
        self._stub(module)

    def adopt(self, modules: Mapping[str, MypyFile]) -> None:
        """Take up the modules that joined the build since the last call."""
        self._modules = modules
        joined = modules.keys() - self._adopted
        for name in joined:
            self._stubs.take_up(name, modules[name].path)
        for name in joined:
            self._adopted.add(name)
            if self.speaks_of(name):
                self._unmapped[name] = _entries(self._stub(name))
        for name in list(self._unmapped):
            if name in modules and len(modules[name].names) != self._seen_names.get(name, 0):
                self._seen_names[name] = len(modules[name].names)
                rest = [e for e in self._unmapped[name] if not self._map(name, e, modules[name])]
                self._unmapped[name] = rest
                if not rest:
                    del self._unmapped[name]
        for name, markers in self._declared.items():
            if name not in self._functions:
                self._declare(name, markers)

    def _stub(self, module: str) -> StubModule:
        if module not in self._public:
            path = self._stubs.path(module)
            assert path is not None
            stub = read_stub(path, module, self._python_version, self._platform)
            self._public[module] = stub
            owners = [*stub.classes.values()]
            for function in [*stub.functions.values(), *(f for c in owners for f in c.members.values())]:
                self._note_names(function)
            self.names.update(entry.name.rpartition(".")[2] for entry in owners)
        return self._public[module]

    def _note_names(self, function: StubFunction) -> None:
        """Keep the last parts of names, by which most calls can be told to be of no interest at a glance."""
        owner, _, name = function.name.rpartition(".")
        names = {name, owner.rpartition(".")[2]} if name in ("__init__", "__new__") else {name}
        self.names |= names
        if any(runs_something(signature.behaviour) for signature in function.signatures):
            self.running.update(names_of_function(function.name))
        for signature in function.signatures:
            if signature.behaviour.tells:
                self.telling |= names
            if signature.behaviour.ready:
                self.asking |= names
            if any(role.name == "calls" and role.when == ITERATED for role in signature.behaviour.roles):
                self.mapping |= names
            if any(role.name in TAKES_SYNC for role in signature.behaviour.roles):
                self.taking |= names

    def _map(self, module: str, entry: StubFunction | StubClass | tuple[str, str], tree: MypyFile) -> bool:
        """Find the symbol that an entry speaks of; a module that mypy is not done with may not have it yet."""
        name = entry[0] if isinstance(entry, tuple) else entry.name
        path = name.removeprefix(module + ".")
        if isinstance(entry, StubClass):
            info = _class_at(tree, path)
            self._classes.setdefault(name, entry)
            if info is not None:
                self._classes.setdefault(info.fullname, entry)
            return info is not None
        node = tree.names[path].node if path in tree.names else None
        fullname = "" if isinstance(node, PlaceholderNode) else getattr(node, "fullname", "")
        for key in (name, fullname or name):
            if isinstance(entry, StubFunction):
                self._functions.setdefault(key, entry)
                if any(runs_something(signature.behaviour) for signature in entry.signatures):
                    self.running.update(names_of_function(key))
            else:
                self._attributes.setdefault(key, entry[1])
        return bool(fullname)

    def _declare(self, name: str, markers: list[Marker]) -> None:
        """Let the configuration speak of a function of a module that is part of the build."""
        module, path = self.split(name)
        if module is None or not path:
            return
        function = StubFunction(name, [Signature((), behaviour_of(name, markers))], is_configured=True)
        self._note_names(function)
        tree = self._modules[module]
        owner, _, method = path.rpartition(".")
        if owner and (info := _class_at(tree, owner)):
            entry = self._classes.setdefault(info.fullname, StubClass(f"{module}.{owner}"))
            entry.members[method] = function
            self._functions[name] = function
        elif path in tree.names:
            node = tree.names[path].node
            self._functions[getattr(node, "fullname", None) or name] = function
            self._functions[name] = function

    def split(self, dotted: str) -> tuple[str | None, str]:
        """The module of the build that a dotted name starts with, and the rest."""
        head, tail = dotted, ""
        while head:
            if head in self._modules:
                return head, tail
            head, _, last = head.rpartition(".")
            tail = f"{last}.{tail}" if tail else last
        return None, dotted

    def function(self, fullname: str) -> StubFunction | None:
        """The entry of the function that mypy knows by this name."""
        return self._functions.get(fullname)

    def attribute(self, fullname: str) -> str | None:
        """The class that a stub gives to a module attribute, whatever type mypy has for it."""
        return self._attributes.get(fullname)

    def configured(self, fullname: str) -> Behaviour | None:
        """What the configuration says of a function of the program."""
        if fullname not in self._declared:
            return None
        return behaviour_of(fullname, self._declared[fullname])

    def klass(self, fullname: str) -> StubClass | None:
        """The entry of the class that mypy knows by this name."""
        return self._classes.get(fullname)

    def public(self, dotted: str) -> StubFunction | StubClass | str | None:
        """What a dotted name means to the stubs alone, for a library that mypy cannot see.

        Returns:
            An entry, or the qualified name of the class that a module attribute is an instance of.
        """
        head, tail = dotted, ""
        while head:
            if self.speaks_of(head):
                stub = self._stub(head)
                owner, _, member = tail.rpartition(".")
                if owner in stub.classes and (method := self.member(stub.classes[owner], member)):
                    return method
                for place in (stub.functions, stub.classes, stub.attributes):
                    if tail in place:
                        return place[tail]
            head, _, last = head.rpartition(".")
            tail = f"{last}.{tail}" if tail else last
        return None

    def member(self, entry: StubClass, name: str) -> StubFunction | None:
        """A method by the stubs alone, inherited ones included."""
        if name in entry.members:
            return entry.members[name]
        for base in entry.bases:
            found = self.public(base)
            if isinstance(found, StubClass) and found is not entry:
                if method := self.member(found, name):
                    return method
        return None

    def inherited(self, info: TypeInfo, name: str) -> StubFunction | None:
        """The entry of a class, or of the nearest of its bases that has one."""
        entries = (self._classes.get(base.fullname) for base in info.mro)
        return next((entry.members[name] for entry in entries if entry and name in entry.members), None)

    def defining(self, dotted: str) -> str:
        """The name by which mypy knows a class that a stub mentions by its public name."""
        module, path = self.split(dotted)
        info = _class_at(self._modules[module], path) if module else None
        return info.fullname if info else dotted

    def info(self, dotted: str) -> TypeInfo | None:
        """The class of that name, if it is part of the build."""
        module, path = self.split(dotted)
        return _class_at(self._modules[module], path) if module else None


def _entries(stub: StubModule) -> list[StubFunction | StubClass | tuple[str, str]]:
    attributes = [(f"{stub.name}.{name}", kind) for name, kind in stub.attributes.items()]
    return [*stub.functions.values(), *stub.classes.values(), *attributes]


def _class_at(tree: MypyFile, path: str) -> TypeInfo | None:
    names = tree.names
    node = None
    for part in path.split("."):
        symbol = names.get(part)
        node = symbol.node if symbol else None
        if isinstance(node, TypeAlias):
            target = get_proper_type(node.target)
            node = target.type if isinstance(target, Instance) else None
        if not isinstance(node, TypeInfo):
            return None
        names = node.names
    return node if isinstance(node, TypeInfo) else None
