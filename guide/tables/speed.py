"""Ways to train and to predict, measured side by side: ``data/speed.json``.

Written by ``snippets/compare/measured/measure.py``: ``seconds`` by task and
case, where and when, and in ``code`` the hash of the programs.
"""

import statistics
from typing import NamedTuple

Seconds = dict[str, list[float]]
"""Seconds of a call by way, one in each round."""


class Ratio(NamedTuple):
    """A time compared with another: median, least and largest ratio."""

    middle: float
    low: float
    high: float


def ratios(ways: Seconds) -> dict[str, Ratio]:
    """Return how the seconds of each way compare with those of the first.

    Ratios are of one round, so that both were measured side by side.
    """
    first = next(iter(ways.values()))
    found = {}
    for way, times in ways.items():
        each = [a / b for a, b in zip(times, first, strict=True)]
        found[way] = Ratio(statistics.median(each), min(each), max(each))
    return found


def milliseconds(ways: Seconds) -> float:
    """Return the median time of the way that the others are compared with."""
    return statistics.median(next(iter(ways.values()))) * 1000
