"""What a sentence tells of the clock and the calendar, and answers nothing with."""

from __future__ import annotations

from functools import lru_cache

from flows.listening.languages import EVERYWHERE
from flows.listening.patterns import compiled
from flows.listening.text import AT_HAND

_BOOKS = tuple(one.told_hours for one in EVERYWHERE)


def without_hours(text: str) -> str:
    """A text without the hours of the clock and how long it lasts: "awake at 4, a 7"."""
    return _without(text, *(said for book in _BOOKS for said in (book.HOURS, book.SPANS)))


def without_today(text: str) -> str:
    """A text without the days in it that nobody chooses: today's, one that is over, an amount."""
    kinds = ((book.TODAYS, book.OVER, book.MEASURES) for book in _BOOKS)
    return _without(text, *(said for kind in kinds for said in kind))


@lru_cache(AT_HAND)
def _without(text: str, *said: str) -> str:
    for one in said:
        text = compiled(one).sub(" ", text)
    return text
