"""A weather lookup in plain sync code: there is no event loop to block, and nothing to report."""

from __future__ import annotations

import sys

import requests


def temperature(base_url: str, city: str) -> float:
    response = requests.get(f"{base_url}/weather/{city}", timeout=10)
    response.raise_for_status()
    celsius: float = response.json()["celsius"]
    return celsius


def main(base_url: str) -> None:
    for city in ["oslo", "lima"]:
        print(city, temperature(base_url, city))


if __name__ == "__main__":
    main(sys.argv[1])
