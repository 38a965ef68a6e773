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
ONE_IN = 30
"""A feature with a weight for more than one label in so many has lanes, once it was met; of any
other the weights, two at least, are added one by one. Those with lanes are the pieces and words
that come in many lines; all lanes together stay some megabytes."""

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
        self._few = max(2, size // ONE_IN)
        self._made: dict[int, int] = {}

    def sums(self, found: Collection[int]) -> list[int]:
        """What the weights of these features come to, for each label."""
        sums = [0] * len(self._blank)
        begins, whose, weights, made = self._begins, self._whose, self._weights, self._made
        total = count = 0
        for number in found:
            lanes = made.get(number)
            if lanes is None:
                begin, end = begins[number], begins[number + 1]
                if end - begin <= self._few:
                    for label, weight in zip(whose[begin:end], weights[begin:end], strict=True):
                        sums[label] += weight
                    continue
                lanes = self._make(number)
            total, count = total + lanes, count + 1
            if count == TOGETHER:
                sums, total, count = self._added(sums, total, count), 0, 0
        return self._added(sums, total, count)

    def _added(self, sums: list[int], total: int, count: int) -> list[int]:
        """The sums with these lanes added, of so many features."""
        lanes = array("H", total.to_bytes(2 * len(sums), _ORDER))
        raised = RAISED * count
        return [before + lane - raised for before, lane in zip(sums, lanes, strict=True)]

    def _make(self, number: int) -> int:
        lanes = self._blank[:]
        span = slice(self._begins[number], self._begins[number + 1])
        for label, weight in zip(self._whose[span], self._weights[span], strict=True):
            lanes[label] += weight
        made = self._made[number] = int.from_bytes(lanes.tobytes(), _ORDER)
        return made
