"""Reads a module: finds its scopes and sites, what is bound to its variables, and what tests say of them.

This walks the whole tree, statement by statement in the order in which they run, so that code which never runs,
or runs only where no event loop does, is left out. It is driven by a table of handlers; what has none of its own
is walked by the table of children.

The parts, in the order in which they build on each other:

    narrowing.py    what a test says of variables and objects
    base.py         where what is found goes
    expressions.py  what each kind of expression runs
    statements.py   where the statements of a body go on, and where they end
    reader.py       functions, classes and modules
"""
