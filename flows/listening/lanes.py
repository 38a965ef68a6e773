"""Many small sums taken at once: the weights of a feature side by side in one whole number.

Each label has sixteen bits of it. A weight stands there raised by `RAISED`, so that no lane ever
borrows from the next, and `TOGETHER` features fit before a lane is full. To add up what a line
holds is then one addition a feature, however many labels it says something about.
"""

from __future__ import annotations

from array import array
from collections.abc import Collection
from typing import Literal

RAISED = 128
"""A weight lies between -128 and 127; in its lane it is at least nothing."""
TOGETHER = 256
"""So many features are added up at once: 256 times 255 is the most that a lane can hold."""
FEW = 16
"""Weights that are added one by one; a feature with more has lanes, once it was met. Those are
the pieces and words that come in many lines: one feature in thirty has four of ten weights."""

_ORDER: Literal["little", "big"] = "little" if array("H", [1]).tobytes()[0] else "big"
"""How this machine writes numbers."""


class Lanes:
    """The weights of every feature; `sums` adds up those of a line."""

    def __init__(
        self, size: int, begins: array[int], whose: array[int], weights: array[int]
    ) -> None:
        """`begins` says where the weights of each feature begin, `whose` they are by label."""
        self._begins, self._whose, self._weights = begins, whose, weights
        self._blank = array("H", [RAISED]) * size
        self._made: dict[int, int] = {}

    def sums(self, found: Collection[int]) -> list[int]:
        """What the weights of these features come to, for each label."""
        sums = [0] * len(self._blank)
        many: list[int] = []
        begins, whose, weights = self._begins, self._whose, self._weights
        for number in found:
            begin, end = begins[number], begins[number + 1]
            if end - begin > FEW:
                many.append(number)
            elif begin < end:
                for label, weight in zip(whose[begin:end], weights[begin:end], strict=True):
                    sums[label] += weight
        for at in range(0, len(many), TOGETHER):
            sums = self._added(sums, many[at : at + TOGETHER])
        return sums

    def _added(self, sums: list[int], there: list[int]) -> list[int]:
        """The sums with the weights of these features added, at most `TOGETHER`."""
        total = sum(map(self._lanes, there))
        lanes = array("H", total.to_bytes(2 * len(sums), _ORDER))
        raised = RAISED * len(there)
        return [before + lane - raised for before, lane in zip(sums, lanes, strict=True)]

    def _lanes(self, number: int) -> int:
        made = self._made.get(number)
        if made is None:
            lanes = self._blank[:]
            span = slice(self._begins[number], self._begins[number + 1])
            for label, weight in zip(self._whose[span], self._weights[span], strict=True):
                lanes[label] += weight
            made = self._made[number] = int.from_bytes(lanes.tobytes(), _ORDER)
        return made
