"""What each loop of a pattern may go round with: all its ways, not the first alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from tests.listening.patterns import Seed, parsed, sample

LONG_LOOP = 8
"""Rounds up to which a loop cannot look back often enough to be felt."""
MOST = 40
"""Ways of one part that are tried: the words of a list differ in nothing but their letters."""


def every_turn(pattern: re.Pattern[str]) -> set[Seed]:
    """For each loop: a text that leads there, and each way once round it."""
    found: set[Seed] = set()
    _walk(parsed(pattern), "", found)
    return found


def _walk(nodes: Any, before: str, found: set[Seed]) -> None:
    for kind, value in nodes:
        for part in _parts(str(kind), value):
            if str(kind).endswith("REPEAT") and value[1] > LONG_LOOP:
                found |= {(before, turn) for turn in _ways(part) if turn}
            _walk(part, before, found)
        before += sample([(kind, value)], before)


def _parts(kind: str, value: Any) -> list[Any]:
    match kind:
        case "BRANCH":
            return list(value[1])
        case "SUBPATTERN":
            return [value[3]]
        case "ATOMIC_GROUP":
            return [value]
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return [value[2]]
        case _:
            return []


def _ways(nodes: Any) -> list[str]:
    """Texts that the nodes match, one for each way through them."""
    ways = [""]
    for kind, value in nodes:
        parts = _parts(str(kind), value)
        each = [way for part in parts for way in _ways(part)] or [sample([(kind, value)], "")]
        if str(kind).endswith("REPEAT"):
            each = [*([""] if value[0] == 0 else []), *(way * max(value[0], 1) for way in each)]
        ways = list(islice(_joined(ways[:6], dict.fromkeys(each)), MOST))
    return ways


def _joined(ways: list[str], each: dict[str, None]) -> Iterator[str]:
    return (way + one for one in each for way in ways)
