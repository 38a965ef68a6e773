"""Texts that are plainly about a loss, a letter or drink: every clause of them is a known one.

A doubt about danger that is only guessed from such words need not be put into words. Nothing here
clears a text of which one clause is not known, and nothing clears what was stated plainly.
"""

from __future__ import annotations

import re
from functools import cache

from flows.listening.distress import plain
from flows.listening.languages import EVERYWHERE
from flows.listening.patterns import late

LONGEST = 240
"""Characters of a text that may be known clause by clause."""
_BOOKS = tuple(one.something_else for one in EVERYWHERE)
_JOINED = "|".join(word for book in _BOOKS for word in book.JOINED)
_BETWEEN = late(rf" [.,] | (?:{_JOINED}) ")


def is_of_something_else(text: str) -> bool:
    """Whether every clause is a plain one, and at least one names what it is about."""
    if len(text) > LONGEST:
        return False
    clauses = [one.strip(" .,") for one in _BETWEEN.split(f"{plain(text)} ")]
    clauses = [one for one in clauses if one]
    return any(map(_names, clauses)) and all(_names(one) or _is_beside(one) for one in clauses)


def is_comfort(text: str) -> bool:
    """Whether every clause is told to somebody else, and names nothing of oneself or of dying.

    Only where words to a friend are asked for: "that it's not her fault, she cooks like nobody".
    """
    clauses = [one.strip(" .,") for one in _BETWEEN.split(f"{plain(text)} ")]
    clauses = [one for one in clauses if one]
    if len(text) > LONGEST or not clauses:
        return False
    said = f" {' '.join(clauses)} "
    grave = any(_read((book.GRAVE,)).search(said) for book in _BOOKS)
    return not grave and any(
        all(_read((book.TOLD_TO,)).match(one) for one in clauses) for book in _BOOKS
    )


def _names(clause: str) -> bool:
    return any(_read(book.MATTERS).fullmatch(clause) for book in _BOOKS)


def _is_beside(clause: str) -> bool:
    return any(_read(book.BESIDE).fullmatch(clause) for book in _BOOKS)


@cache
def _read(clauses: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one})" for one in clauses))
