"""Follows values that have to be used through a function body: coroutines, tasks, results that hold exceptions.

The analysis runs the body abstractly. A *token* stands for all values that one expression makes; a *state*
knows which variables hold which tokens and, for each token, what may have become of it on the paths that
lead here. States meet by union at joins; loops are run twice, which is enough because a token only ever
moves forward. Paths that a test tells apart are told apart again by the same test. When a path leaves the
function, what became of its tokens is noted down, and at the end the notes of all paths are compared.

Whatever is passed on, returned, stored outside of local variables, or captured by an inner function is
somebody else's. Implicit exceptions are not followed: a coroutine that is lost because something raised in
between is nobody's mistake.

The parts, in the order in which they build on each other:

    conditions.py   when two tests agree
    tokens.py       what is followed, and what is known at a point of the body
    captured.py     which variables inner functions use, so that they are left alone
    sinks.py        what is asked of types and stubs
    narrowing.py    what is known behind a test
    ledger.py       who holds which tokens, and what becomes of them
    expressions.py  what each kind of expression does with the tokens in it
    statements.py   what statements without branches do with them
    patterns.py     what the patterns of a match statement do with its subject
    raised.py       which handler catches what the body raises itself
    paths.py        where the paths of a body go, and where they meet again
"""
