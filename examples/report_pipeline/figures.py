"""The processing step, shared by all versions of the pipeline: CPU work, which stays sync."""

from __future__ import annotations

from collections import Counter
from typing import TypedDict


class Order(TypedDict):
    item: str
    pence: int


def report(orders: list[Order]) -> str:
    totals: Counter[str] = Counter()
    for order in orders:
        totals[order["item"]] += order["pence"]
    return "".join(f"{item}: {pence}\n" for item, pence in sorted(totals.items()))
