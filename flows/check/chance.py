"""Chance that is the same every time: numbers that look random and follow from a seed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")
_FACTOR = 6364136223846793005
_STEP = 1442695040888963407
_MASK = (1 << 64) - 1


class Chance:
    """A stream of choices; the same seed makes the same ones."""

    def __init__(self, seed: int) -> None:
        self._state = (seed * 2 + 1) * _FACTOR & _MASK
        self.below(2)

    def below(self, count: int) -> int:
        """A number from 0 up to `count`, which is left out."""
        self._state = (self._state * _FACTOR + _STEP) & _MASK
        return (self._state >> 33) % count

    def percent(self, share: int) -> bool:
        """True in `share` of a hundred cases."""
        return self.below(100) < share

    def pick(self, choices: Sequence[T]) -> T:
        """One of the choices, each as likely as the others."""
        return choices[self.below(len(choices))]
