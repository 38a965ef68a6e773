"""A text in pieces that each do one thing: sentences, and halves of sentences that turn round."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from flows.listening.languages import CUES_EVERYWHERE
from flows.listening.patterns import late
from flows.listening.relative import without_relative

_ENDS = late(r"[^.!?;\n…]+(?:[.!?;…]+|\n|$)|[.!?;…]+")
_SHORTEST = 2
"""Words below which a piece is read with the one before it."""

Span = tuple[int, int]


def pieces(text: str) -> list[Span]:
    """The sentences of `text` and their turning halves, each as (start, end), in order."""
    found: list[Span] = []
    turning = without_relative(text)
    for start, end in _sentences(text):
        for left, right in _halves(turning, start, end):
            if found and len(text[left:right].split()) < _SHORTEST and "?" not in text[left:right]:
                found[-1] = (found[-1][0], right)
            else:
                found.append((left, right))
    return found


def _sentences(text: str) -> Iterator[Span]:
    begin: int | None = None
    for match in _ENDS.finditer(text):
        start = match.start() if begin is None else begin
        if _abbreviated().search(text[start : match.end()].rstrip()):
            begin = start
            continue
        begin = None
        if text[start : match.end()].strip():
            yield start, match.end()
    if begin is not None:
        yield begin, len(text)


def _halves(text: str, start: int, end: int) -> Iterator[Span]:
    left = start
    for match in _turns().finditer(text, start, end):
        if text[left : match.start()].strip():
            yield left, match.start()
            left = match.end()
    if text[left:end].strip():
        yield left, end


@cache
def _turns() -> re.Pattern[str]:
    turning, behind = _listed("turning"), _listed("turning_behind")
    return re.compile(
        rf",?\s+(?:{turning})\s+|\s+[-–—]{{1,2}}\s+|,\s+(?=(?:{behind})\b)", re.IGNORECASE
    )


@cache
def _abbreviated() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_listed('abbreviated')})\.$", re.IGNORECASE)


def _listed(name: str) -> str:
    return "|".join(words for one in CUES_EVERYWHERE if (words := getattr(one, name)))
