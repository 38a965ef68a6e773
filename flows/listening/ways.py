"""A part of the conversation that is named in a clause of its own, whatever stands beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from flows.listening.languages import EVERYWHERE
from flows.listening.patterns import compiled, late
from flows.listening.text import head

_BOOKS = tuple(one.ways for one in EVERYWHERE)
_LONGEST = 400
_CLAUSE = late(r"[^.,;:!?…\n()–—]+[.,;:!?…]*")
_WORD = late(r"[^\W_]+(?:['’-][^\W_]+)*")


def way_named(text: str) -> str:
    """The stage that one clause names and says nothing else; "" where none does, or two do."""
    found = {stage for clause in _clauses(text) if (stage := _stage(clause))}
    return found.pop() if len(found) == 1 else ""


def _clauses(text: str) -> Iterator[str]:
    """The clauses that ask nothing, as plain words."""
    for clause in _CLAUSE.findall(head(text, _LONGEST).casefold()):
        if "?" not in clause:
            yield from _ends().split(" ".join(_WORD.findall(clause)))


@cache
def _ends() -> re.Pattern[str]:
    return compiled(rf"(?<!\S)(?:{'|'.join(book.ENDS for book in _BOOKS)})(?!\S)")


@cache
def _named() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each stage, and what names it with nothing but small words around it."""
    small = "|".join(sorted({re.escape(word) for book in _BOOKS for word in book.AROUND.split()}))
    return tuple(
        (stage, compiled(rf"(?:(?:{small}) )*(?:{said})(?: (?:{small}))*"))
        for book in _BOOKS
        for stage, said in book.WAYS
    )


def _stage(clause: str) -> str:
    said = clause.strip()
    return next((stage for stage, named in _named() if named.fullmatch(said)), "")
