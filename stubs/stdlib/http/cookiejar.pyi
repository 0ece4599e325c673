from loopsafe import blocking

class FileCookieJar:
    @blocking("file")
    def load(self, filename=..., ignore_discard=..., ignore_expires=...): ...
    @blocking("file")
    def revert(self, filename=..., ignore_discard=..., ignore_expires=...): ...
    @blocking("file")
    def save(self, filename=..., ignore_discard=..., ignore_expires=...): ...

class LWPCookieJar:
    @blocking("file")
    def save(self, filename=..., ignore_discard=..., ignore_expires=...): ...

class MozillaCookieJar:
    @blocking("file")
    def save(self, filename=..., ignore_discard=..., ignore_expires=...): ...
