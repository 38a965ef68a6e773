"""What a story in German or Spanish tells of the no; names are in capitals there."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from flows.listening.foreign import is_ours, understood
from flows.listening.languages import BESIDE_ENGLISH, LANGUAGES

LONGEST = 600
_BOOKS = {code: one.stories for code, one in LANGUAGES.items() if one in BESIDE_ENGLISH}


class Told(NamedTuple):
    """How the no came, how far it got, who said it and for which job, as far as it is told."""

    how: str | None = None
    far: str | None = None
    company: str | None = None
    role: str | None = None


def told(text: str) -> Told:
    """What a text in another language tells; nothing of one that is not."""
    book = None if is_ours(text) else _BOOKS.get(understood(text))
    if book is None:
        return Told()
    said = text[:LONGEST]
    small = said.casefold()
    return Told(
        how=_first(book.HOW, small),
        far=_first(book.FAR, small),
        company=_named(book.COMPANY, "company", said),
        role=_named(book.ROLE, "role", said),
    )


def _first(patterns: tuple[tuple[str, str], ...], said: str) -> str | None:
    return next((code for code, pattern in patterns if _read(pattern).search(said)), None)


def _named(patterns: tuple[str, ...], group: str, said: str) -> str | None:
    hits = (_read(pattern).search(said) for pattern in patterns)
    return next((hit[group].strip(" .,") for hit in hits if hit), None)


@cache
def _read(pattern: str) -> re.Pattern[str]:
    """The pattern, in which capitals count: names are known by them."""
    return re.compile(pattern)
