"""Small slips of the finger: a word one edit away from a known one."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher

MIN_LENGTH = 6  # shorter words have too many real neighbours ("sad", "said")
MAX_LENGTH = 24
_NEARLY = 0.6
REMEMBERED = 8192
"""Words whose meaning is remembered: most of what people type are the same few thousand."""


def one_edit(one: str, other: str) -> bool:
    """Say whether one letter more, less, changed or swapped turns one word into the other."""
    if one == other or abs(len(one) - len(other)) > 1:
        return one == other
    short, long = sorted((one, other), key=len)
    at = next((i for i, letter in enumerate(short) if letter != long[i]), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    swapped = long[:at] + long[at + 1 : at + 2] + long[at : at + 1] + long[at + 2 :]
    return short[at + 1 :] == long[at + 1 :] or short == swapped


def _shortened(word: str) -> set[str]:
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}


class Speller:
    """Known words, found again when one letter is off."""

    __slots__ = ("_by_shortened", "_shortest")

    def __init__(self, words: Iterable[str], shortest: int = MIN_LENGTH) -> None:
        """Take the known words; those shorter than `shortest` are not mended."""
        self._shortest = shortest
        self._by_shortened: dict[str, list[str]] = {}
        for word in sorted(word for word in words if len(word) >= shortest):
            for key in _shortened(word):
                self._by_shortened.setdefault(key, []).append(word)

    def known(self, word: str) -> str | None:
        """Return the known word that was meant, or None when there is none or more than one."""
        found = self.near(word)
        return found.pop() if len(found) == 1 else None

    def near(self, word: str) -> set[str]:
        """Return every known word that is one edit away."""
        if not self._shortest - 1 <= len(word) <= MAX_LENGTH:
            return set()
        keys = _shortened(word) & self._by_shortened.keys()
        return {known for key in keys for known in self._by_shortened[key] if one_edit(word, known)}


def is_nearly(word: str, other: str) -> bool:
    """Whether two names are spelt nearly alike: "Jon" and "John", "Reyes" and "Reyez"."""
    ratio = SequenceMatcher(None, word.casefold(), other.casefold()).ratio()
    return word != other and ratio >= _NEARLY
