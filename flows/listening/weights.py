"""What weighs on somebody: said outright it is heard by rule, and a subject has to be named.

Rules may raise what the examples missed; what the examples heard stands where a word of its
subject does.
"""

from __future__ import annotations

import re

from flows.listening.en import weights as english
from flows.listening.languages import EVERYWHERE
from flows.listening.patterns import compiled, late
from flows.listening.text import head

LONGEST = 400
WEIGHT, TOLD = "weight", "content"
"""The act of what weighs, and of what only tells."""
_CLAUSE_ENDS = late(r"[,.;!?\n]")
_BOOKS = tuple(one.weights for one in EVERYWHERE)


def weighed(text: str, act: str, detail: str) -> tuple[str, str]:
    """What a piece that was heard as an act does: it weighs where that is said outright.

    What was heard as a weight of a subject that no word names tells, and weighs nothing.
    """
    outright = weighs(text)
    if outright:
        return WEIGHT, outright
    named = subject(text, detail) if act == WEIGHT else detail
    return (TOLD, "") if act == WEIGHT and not named else (act, named)


def weighs(text: str) -> str:
    """The kind of what weighs and is said outright: bereavement, separation; else ""."""
    said = _read(text)
    for book in _BOOKS:
        found = ((kind, compiled(words).search(said)) for kind, words in book.SAID)
        kind, where = next((one for one in found if one[1]), ("", None))
        if where and not compiled(book.NOT_SAID).search(_around(said, where)):
            return kind
    return ""


def _around(said: str, found: re.Match[str]) -> str:
    """The sentence up to what was found in it, and the rest of its clause."""
    begins = max(said.rfind(mark, 0, found.start()) for mark in ".;!?\n") + 1
    ends = _CLAUSE_ENDS.search(said, found.end())
    return said[begins : ends.end() if ends else len(said)]


def subject(text: str, guessed: str) -> str:
    """The kind of weight in a text: the one guessed, where it is named, else the one that is."""
    said = _read(text)
    named = [kind for kind in dict(english.SUBJECTS) if _names(said, kind)]
    if guessed not in dict(english.SUBJECTS) or guessed in named:
        return guessed
    return next((kind for kind in named if kind == "money"), "")


def _names(said: str, kind: str) -> bool:
    return any(compiled(dict(book.SUBJECTS)[kind]).search(said) for book in _BOOKS)


def _read(text: str) -> str:
    return head(text, LONGEST).casefold()
