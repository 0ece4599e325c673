# mypy: disable-error-code="import-not-found, misc, untyped-decorator"
"""Methods of request handlers, behind decorators of the framework that leave them async."""
# not run: tornado is not installed

from collections.abc import Awaitable

from tornado import web


class FilesHandler(web.RequestHandler):
    @web.authenticated
    def head(self, path: str) -> Awaitable[None] | None:
        self.get(path, body=False)  # E: async-from-sync
        self.check(path)
        return self.get(path, body=False)  # type: ignore[no-any-return]

    @web.authenticated
    async def get(self, path: str, body: bool = True) -> None: ...

    @web.authenticated
    def check(self, path: str) -> None: ...
