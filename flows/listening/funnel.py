"""Three rough counts: how many were sent, how many were answered, how many led to a talk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from flows.listening.calendars import filled, names
from flows.listening.languages import language as words_of
from flows.listening.patterns import late
from flows.listening.text import straight, tidy

_LONGEST = 400
_MOST = 100_000
_THOUSANDS = late(r"(?<=\d)[,.'](?=\d{3}(?!\d))")
_NUMBER = late(r"\d{1,6}")

Counts = tuple[int | None, int | None, int | None]


@dataclass(frozen=True)
class _Book:
    numbers: dict[str, int]
    word: re.Pattern[str]
    ranges: re.Pattern[str]
    parts: re.Pattern[str]
    nobody: re.Pattern[str]
    amounts: re.Pattern[str]
    kinds: tuple[re.Pattern[str], ...]


@cache
def _book(language: str) -> _Book:
    own = words_of(language).funnel
    kinds = (own.talked, own.answered, own.sent)
    return _Book(
        numbers=dict(own.numbers),
        word=re.compile(filled(own.number, {"names": names(own.numbers)})),
        ranges=re.compile(own.ranges),
        parts=re.compile(own.parts),
        nobody=re.compile(own.nobody),
        amounts=re.compile(own.amounts),
        kinds=tuple(re.compile(rf"\b(?:{kind})\b") for kind in kinds),
    )


def counts(text: str, *, language: str = "en") -> Counts:
    """Return (sent, answered, talked), None for each that was not said; guesses are fine.

    "40 sent, 2 calls" and "60 5 1" work; of a range the first number counts.
    """
    book, said = _book(language), _digits(tidy(text)[:_LONGEST], _book(language))
    named: dict[int, int] = {}
    loose: list[int] = []
    for piece in _pieces(said, book):
        found = _NUMBER.search(piece)
        kind = next((2 - i for i, k in enumerate(book.kinds) if k.search(piece)), None)
        if found and kind is not None:
            named.setdefault(kind, min(int(found[0]), _MOST))
        elif found:
            loose.append(min(int(found[0]), _MOST))
    return _placed(named, loose)


def speaks_of_amounts(text: str, *, language: str = "en") -> bool:
    """Whether the text says how many of anything, if only that it was many or nobody knows."""
    return _book(language).amounts.search(straight(tidy(text)[:_LONGEST])) is not None


def _pieces(said: str, book: _Book) -> Iterator[str]:
    """Yield pieces with one number each, and the words that say what it counts."""
    for part in book.parts.split(said):
        named = any(kind.search(part) for kind in book.kinds)
        clause = book.nobody.sub("0", part) if named else part
        starts = [match.start() for match in _NUMBER.finditer(clause)][1:]
        for begin, end in pairwise([0, *starts, len(clause)]):
            yield clause[begin:end]


def _digits(text: str, book: _Book) -> str:
    plain = _THOUSANDS.sub("", straight(text))
    plain = book.word.sub(lambda match: str(book.numbers[match[1]]), plain)
    return book.ranges.sub(r"\1", plain)


def _placed(named: dict[int, int], loose: list[int]) -> Counts:
    """Give numbers without a word the places that are left, in order."""
    places = [place for place in range(3) if place not in named]
    filled = named | dict(zip(places, loose, strict=False))
    return filled.get(0), filled.get(1), filled.get(2)
