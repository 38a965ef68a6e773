"""A wish to be reminded, in three languages, with the time that it names."""

from __future__ import annotations

import re

from flows.listening.languages import EVERYWHERE
from flows.listening.patterns import late
from flows.listening.signs import names_time

_BOOKS = tuple(one.reminding for one in EVERYWHERE)
_REMINDING = tuple(late(pattern) for book in _BOOKS for pattern in book.REMINDING)
_WHEN = late(rf"\b(?:{'|'.join(book.BEFORE_TIME for book in _BOOKS)})\s+", re.IGNORECASE)


def reminded(bare: str, typed: str) -> str | None:
    """Return what follows "remind me" where that names a time; `bare` has no accents."""
    for pattern in _REMINDING:
        found = pattern.fullmatch(bare)
        if found and names_time(found["when"]):
            when = _WHEN.search(typed)
            return typed[when.end() :].strip() if when else found["when"].strip()
    return None
