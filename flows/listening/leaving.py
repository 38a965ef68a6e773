"""Words that end contact: no more messages, delete what I wrote; in any clause, however spelt.

Missing one is worse than asking once too often: a deletion is always asked back. So here, other
than for the rest of the commands, slips count and other words may stand around.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from flows.listening.en import leaving as english
from flows.listening.languages import EVERYWHERE
from flows.listening.patterns import late, phrase
from flows.listening.spelling import REMEMBERED, Speller
from flows.listening.text import plain

LONGEST = 400
NO_MESSAGES = "stop messages"
"""What `leaving` calls the wish not to be written to."""
_WORD = late(r"[^\W_]+")
_SHORTEST_MENDED = 5
_SLIPS = {"stpo": "stop", "sotp": "stop", "stp": "stop", "stopp": "stop", "stoop": "stop"}
_BOOKS = tuple(one.leaving for one in EVERYWHERE)
_ENDS = late(rf"[.,:;!?\n…]+|\s-+\s|(?<!\S)(?:{'|'.join(book.JOINS for book in _BOOKS)})(?!\S)")


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What each language says of each wish, all of it in one look."""
    return tuple(
        (name, re.compile(rf"(?:{phrase(book.BEFORE)} )*(?:{said})(?: {phrase(book.BEHIND)})*"))
        for book in _BOOKS
        for name, patterns in (("forget", book.FORGET), (NO_MESSAGES, book.STOP))
        for said in ["|".join(f"(?:{pattern})" for pattern in patterns)]
    )


@cache
def _alone() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{book.ALONE})" for book in _BOOKS))


@cache
def _speller() -> Speller:
    words = {word for book in _BOOKS for word in book.MENDED.split()}
    return Speller(words, shortest=_SHORTEST_MENDED)


@cache
def _real() -> frozenset[str]:
    return frozenset(word for book in _BOOKS for word in book.NOT_MENDED.split())


def leaving(text: str) -> str | None:
    """Return "forget", "stop messages" or "stop" where the text asks for it, else None."""
    if len(text) > LONGEST:
        return None
    clauses = [_mended(clause) for clause in _ENDS.split(plain(text).replace("'", ""))]
    for name, pattern in _patterns():
        if any(pattern.fullmatch(clause) for clause in clauses if clause):
            return name
    whole = " ".join(clause for clause in clauses if clause)
    if re.fullmatch(english.IT_ALONE, whole):
        return "forget"
    return "stop" if _alone().fullmatch(whole) else None


def everything(text: str) -> bool:
    """Whether all that is kept is to be deleted, not merely "it"."""
    whole = " ".join(_mended(clause) for clause in _ENDS.split(plain(text[:LONGEST])))
    return leaving(text) == "forget" and re.fullmatch(english.IT_ALONE, whole.strip()) is None


def _mended(clause: str) -> str:
    """Return the words of a clause with their slips mended, one blank between."""
    return " ".join(_meant(word) for word in _WORD.findall(clause))


@lru_cache(REMEMBERED)
def _meant(word: str) -> str:
    if word in _real():
        return word
    return _SLIPS.get(word) or _speller().known(word) or word
