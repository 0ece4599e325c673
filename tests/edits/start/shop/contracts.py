"""What other modules may rely on."""

from typing import Protocol


class Sender(Protocol):
    def send(self, text: str) -> None: ...


class Console:
    def send(self, text: str) -> None:
        print(text)


def broadcast(senders: list[Console], text: str) -> None:
    for sender in senders:
        sender.send(text)
