"""A part of the day that is only told: "I wrote it last night in bed" plans nothing."""

from __future__ import annotations

from datetime import datetime

from flows.listening.coming import find_moment
from flows.listening.en import in_passing as english
from flows.listening.patterns import compiled, late
from flows.listening.text import fold, head

FEW = 3
"""Words up to which a part of the day can hardly be told of anything."""
LONGEST = 200
_MARKS = late(r"[,.;:!?()\n-]+")


def is_told_in_passing(text: str, now: datetime) -> bool:
    """Whether a text names a part of the day, and nowhere as a time that could be agreed on.

    `now` is aware. It could be where a clause says nothing else, and where a day or an hour stands
    beside it.
    """
    said = fold(text)
    if any(letter.isdigit() for letter in said) or len(said.split()) <= FEW:
        return False
    if not compiled(rf"\b(?:{english.PARTS})\b").search(said):
        return False
    return find_moment(text, now) is None and not any(map(_only_a_part, _clauses(said)))


def is_planned(text: str, now: datetime) -> bool:
    """Whether a text names something to do with a time to come: "ring my sister, Sunday at four".

    `now` is aware.
    """
    told = compiled(english.NO_DEED).search(head(text, LONGEST)) is not None
    return "?" not in text and not told and find_moment(text, now) is not None


def _clauses(said: str) -> list[str]:
    parted = compiled(rf"\b(?:{english.PARTED})\b").sub(",", said)
    return [" ".join(one.split()) for one in _MARKS.split(parted) if one.strip()]


def _only_a_part(clause: str) -> bool:
    part = compiled(rf"\b(?:{english.PARTS})\b")
    rest = compiled(rf"\b(?:{english.PARTS}|{english.AROUND})\b").sub(" ", clause)
    return part.search(clause) is not None and not rest.strip(" '")
