"""Edit histories: a project in ``start/``, and what is done to it, in ``history.py``."""
