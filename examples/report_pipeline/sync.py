"""Fetch, process, save: the pipeline before its conversion to asyncio."""

from __future__ import annotations

import sys
from pathlib import Path

import requests

from report_pipeline.figures import Order, report


def fetch(base_url: str) -> list[Order]:
    response = requests.get(f"{base_url}/orders", timeout=10)
    orders: list[Order] = response.json()
    return orders


def save(folder: Path, text: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / "report.txt").write_text(text, encoding="utf-8")


def announce(base_url: str) -> None:
    requests.post(f"{base_url}/messages", timeout=10).raise_for_status()


def main(base_url: str, folder: Path) -> None:
    save(folder, report(fetch(base_url)))
    announce(base_url)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
