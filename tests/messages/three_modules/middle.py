from bottom import fetch


class Source:
    def __init__(self, url: str) -> None:
        self.url = url

    @property
    def body(self) -> bytes:
        return fetch(self.url)
