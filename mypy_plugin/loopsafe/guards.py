"""Code that knows where it runs: branches that are only taken when no event loop runs in this thread.

``get_running_loop()`` raises RuntimeError when no loop runs, so the handler of that error is not on a loop;
an ``if`` that compares thread identities, or asks whether a loop runs, has arms that may run elsewhere.
Which functions tell such things is data (``@tells_context`` in the effect stubs), handed in as ``tells``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from mypy.nodes import (
    AssertStmt,
    AssignmentStmt,
    Block,
    BreakStmt,
    CallExpr,
    ClassDef,
    ComparisonExpr,
    ContinueStmt,
    Decorator,
    Expression,
    ExpressionStmt,
    FuncDef,
    IfStmt,
    LambdaExpr,
    MemberExpr,
    MypyFile,
    NameExpr,
    Node,
    OpExpr,
    OverloadedFuncDef,
    PassStmt,
    RaiseStmt,
    RefExpr,
    ReturnStmt,
    Statement,
    StrExpr,
    TryStmt,
    TupleExpr,
    TypeInfo,
    UnaryExpr,
    Var,
)

from loopsafe.tree import CHILDREN, children, classes_in, unguarded, walk

Tells = Callable[[Expression], "str | None"]

REFUSES: Final = "refuses"
"""What a function tells that fails where a loop runs: behind a call of it, none does."""

_WOULD_BLOCK = frozenset({"BlockingIOError", "SSLWantReadError", "SSLWantWriteError"})
_ELSEWHERE = frozenset({FuncDef, Decorator, OverloadedFuncDef, LambdaExpr, ClassDef})
_NO_LOOP_ERRORS = frozenset({"Exception", "BaseException"})


class Arms(NamedTuple):
    """Which arms of an ``if`` do not count as running on this thread's loop."""

    body: bool
    orelse: bool


def is_type_checking(test: Expression) -> bool:
    """Whether the test is true for type checkers only."""
    return isinstance(test, (NameExpr, MemberExpr)) and test.name in ("TYPE_CHECKING", "MYPY")


def asks_for_loop(node: TryStmt, tells: Tells) -> bool:
    """Whether the body of a ``try`` asks for the running loop, so that it fails where none runs."""
    return any(map(catches_no_loop, node.types)) and any(
        finds_loop(call, tells) for call in _calls(node.body)
    )


def finds_loop(expr: Expression, tells: Tells) -> bool:
    """Whether the expression tells if a loop runs here."""
    return tells(expr) == "loop"


def catches_no_loop(kind: Expression | None) -> bool:
    """Whether an ``except`` clause catches what asking for the running loop raises."""
    match kind:
        case None:
            return True
        case TupleExpr(items=items):
            return any(map(catches_no_loop, items))
        case NameExpr(node=TypeInfo() as info) | MemberExpr(node=TypeInfo() as info):
            return info.has_base("builtins.RuntimeError") or info.name in _NO_LOOP_ERRORS
    return isinstance(kind, (NameExpr, MemberExpr))


def never_waits(node: TryStmt) -> bool:
    """Whether a ``try`` expects that what it calls would have to wait, and says so by an exception instead."""
    return any(kind is not None and _is_would_block(kind) for kind in node.types)


def _is_would_block(kind: Expression) -> bool:
    if isinstance(kind, TupleExpr):
        return any(map(_is_would_block, kind.items))
    return isinstance(kind, (NameExpr, MemberExpr)) and kind.name in _WOULD_BLOCK


def arms_elsewhere(test: Expression, tells: Tells) -> Arms:
    """Which arms of ``if test:`` run where no loop runs, or in a thread that the code knows."""
    match test:
        case UnaryExpr(op="not"):
            inner = arms_elsewhere(test.expr, tells)
            return Arms(inner.orelse, inner.body)
        case OpExpr(op="and"):
            arms = [arms_elsewhere(part, tells) for part in (test.left, test.right)]
            return Arms(any(arm.body for arm in arms), any(arm.orelse for arm in arms))
        case OpExpr(op="or"):
            arms = [arms_elsewhere(part, tells) for part in (test.left, test.right)]
            return Arms(any(arm.body for arm in arms), any(arm.orelse for arm in arms))
        case ComparisonExpr(operators=["is" | "is not" as operator], operands=[left, NameExpr(name="None")]):
            if finds_loop(left, tells):
                return Arms(operator == "is", operator == "is not")
    told = tells(test)
    if told in ("loop", "no loop"):
        return Arms(told == "no loop", told == "loop")
    if told == "thread":
        return Arms(True, True)
    if isinstance(test, NameExpr):
        return Arms(False, False)
    asked = [tells(call) for call in _calls(test)]
    if "thread" in asked:
        return Arms(True, True)
    if "loop" in asked:
        return Arms(isinstance(test, ComparisonExpr), True)
    return Arms(False, False)


def asks_for_thread(expr: Expression, tells: Tells) -> bool:
    """Whether an expression asks which thread this is."""
    return any(tells(call) == "thread" for call in _calls(expr))


def asks_in_vain(body: Block, starter: str) -> bool:
    """Whether a function that asks for the running loop ends by starting one all the same, whatever it was told.

    Args:
        body: its body.
        starter: the last name of the function that starts the loop.
    """
    match body.body:
        case [*before, ReturnStmt(expr=CallExpr() as call) | ExpressionStmt(expr=CallExpr() as call)]:
            return names_of(call) == starter and all(map(_only_finds_out, before))
    return False


def expects_refusal(body: Block, starter: str) -> bool:
    """Whether a function starts a loop only where it catches what that raises if one runs, and does something else then.

    Args:
        body: its body.
        starter: the last name of the function that starts the loop.
    """
    parts = list(unguarded(body, _goes_another_way))
    expects = any(isinstance(part, TryStmt) and _goes_another_way(part) for part in parts)
    return expects and not any(isinstance(part, CallExpr) and names_of(part) == starter for part in parts)


def _goes_another_way(node: TryStmt) -> bool:
    """Whether a ``try`` statement catches a ``RuntimeError``, to do something but raise another exception."""
    return any(
        any(info is not None and info.fullname == "builtins.RuntimeError" for info in classes_in(kind))
        and not all(isinstance(statement, PassStmt) for statement in handler.body)
        and not any(isinstance(inner, RaiseStmt) for inner in walk(handler))
        for kind, handler in zip(node.types, node.handlers)
        if kind is not None
    )


def _only_finds_out(statement: Statement, *, is_elsewhere: bool = False) -> bool:
    """Whether a statement does no more than get values, or print; where no loop runs, it may do anything but leave."""
    match statement:
        case AssignmentStmt() | ExpressionStmt(expr=StrExpr()):
            return True
        case ExpressionStmt(expr=CallExpr() as call):
            return is_elsewhere or names_of(call) == "print"
        case IfStmt(body=bodies, else_body=orelse):
            blocks = [*bodies, orelse]
            return all(_only_finds_out(s, is_elsewhere=is_elsewhere) for block in blocks if block for s in block.body)
        case TryStmt(finally_body=None):
            tried = [*statement.body.body, *(statement.else_body.body if statement.else_body else ())]
            return all(map(_only_finds_out, tried)) and all(
                _only_finds_out(s, is_elsewhere=catches_no_loop(kind))
                for kind, handler in zip(statement.types, statement.handlers)
                for s in handler.body
            )
    return False


def may_ask(body: Block) -> bool:
    """Whether a function may be one that does nothing but ask, at a glance."""
    return len(body.body) <= 2 or any(isinstance(statement, TryStmt) for statement in body.body)


def asked_in(body: Block, tells: Tells) -> str | None:
    """What the answer of a function that does nothing but ask tells, or that it comes back at all."""
    if _refuses(body, tells):
        return REFUSES
    for statement in body.body:
        if isinstance(statement, TryStmt) and asks_for_loop(statement, tells):
            return "loop" if any(map(_answers_no, [*statement.handlers, body])) else None
    match body.body:
        case [*_, ReturnStmt(expr=Expression() as answer)] if len(body.body) <= 2:
            asked = {tells(call) for call in _calls(answer)}
            return "thread" if "thread" in asked else "loop" if "loop" in asked else None
    return None


def _refuses(body: Block, tells: Tells) -> bool:
    """Whether a function raises an exception where a loop runs, whatever it is given."""
    match body.body:
        case [*before, TryStmt() as asking, RaiseStmt()] if not any(map(_may_return, before)):
            return asks_for_loop(asking, tells) and all(map(_returns, asking.handlers))
    for statement in body.body:
        if _may_fail(statement) and rest_is_elsewhere(statement, tells):
            return True
        if _may_return(statement):
            return False
    return False


def _may_fail(statement: Statement) -> bool:
    """Whether a statement asks just one thing, and one of the answers is an exception."""
    match statement:
        case TryStmt(else_body=Block() as left):
            pass
        case IfStmt(expr=[test], body=[left]) if not isinstance(test, OpExpr):
            pass
        case _:
            return False
    return bool(left.body) and isinstance(left.body[-1], RaiseStmt)


def _may_return(statement: Statement) -> bool:
    return any(isinstance(node, ReturnStmt) for node in walk(statement))


def _returns(block: Block) -> bool:
    return bool(block.body) and isinstance(block.body[-1], ReturnStmt)


def _answers_no(block: Block) -> bool:
    match block.body:
        case [*_, ReturnStmt(expr=NameExpr(name="None" | "False"))]:
            return True
    return False


def flags_set_in(handler: Block) -> Iterator[tuple[Var, bool]]:
    """Variables that the handler of a failed search for the loop sets, with their truth there."""
    for statement in handler.body:
        match statement:
            case AssignmentStmt(lvalues=[NameExpr(node=Var() as var)], rvalue=NameExpr(name=word)):
                if word in ("True", "False", "None"):
                    yield var, word == "True"


def rest_is_elsewhere(statement: Statement, tells: Tells) -> bool:
    """Whether what follows the statement only runs where no loop runs."""
    match statement:
        case TryStmt():
            passed = statement.else_body or statement.body
            leaves = always_leaves(passed) or always_leaves(statement.body)
            return leaves and asks_for_loop(statement, tells)
        case IfStmt(expr=[test], body=[body], else_body=None):
            return always_leaves(body) and arms_elsewhere(test, tells).orelse
        case AssertStmt(expr=test):
            return arms_elsewhere(test, tells).body
        case ExpressionStmt(expr=CallExpr(callee=RefExpr(node=FuncDef() as func)) as call):
            # A method may be overridden by one that does not refuse. Most functions cannot, by the look of them.
            if func.info or func.is_coroutine or func.is_generator:
                return False
            may_refuse = not func.body.body or any(isinstance(s, (IfStmt, TryStmt)) for s in func.body.body)
            return may_refuse and tells(call) == REFUSES
    return False


def absolute(module: str, relative: int, tree: MypyFile) -> str:
    """The dotted name of the module that an import statement means."""
    if not relative:
        return module
    parts = tree.fullname.split(".")
    is_package = tree.path.endswith(("__init__.py", "__init__.pyi"))
    cut = relative - 1 if is_package else relative
    base = parts[: len(parts) - cut] if cut else parts
    return ".".join([*base, module] if module else base)


def always_leaves(block: Block) -> bool:
    """Whether a block ends by leaving the function."""
    return bool(block.body) and isinstance(block.body[-1], (ReturnStmt, RaiseStmt))


def never_goes_on(block: Block) -> bool:
    """Whether what follows a block is never reached through it."""
    return always_leaves(block) or (bool(block.body) and isinstance(block.body[-1], (BreakStmt, ContinueStmt)))


def _calls(node: Node) -> list[CallExpr]:
    """The calls in code, but for those in functions and classes defined there."""
    found: list[CallExpr] = []
    todo = [node]
    while todo:
        current = todo.pop()
        kind = type(current)
        if kind is CallExpr:
            found.append(current)  # type: ignore[arg-type]
        if kind not in _ELSEWHERE and CHILDREN.get(kind):
            todo += children(current)
    return found


def names_of(call: CallExpr) -> str:
    """The last name of what a call calls, for a quick look."""
    return call.callee.name if isinstance(call.callee, (NameExpr, MemberExpr)) else ""
