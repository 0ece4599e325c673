# mypy: allow-untyped-defs, allow-untyped-calls
import subprocess


def build(target):
    subprocess.run(["make", target])


class Maker:
    def make(self, target):
        build(target)


async def main(target):
    Maker().make(target)
    await (lambda: build(target))()
