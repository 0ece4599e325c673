"""Connects the flow of values with types and stubs.

awaitables.py   what a type alone says of a value
sources.py      what makes a coroutine, a task, or results that hold exceptions
sinks.py        what becomes of one that is given to a function, tested or matched
flows.py        which bodies are followed
"""
