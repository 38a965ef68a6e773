"""Patterns that are made when they are first looked for: a start waits for none of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, cached_property
from typing import Any, cast


class _Late:
    """Stands for a pattern; once it was used, its methods are those of the pattern itself."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    @cached_property
    def _made(self) -> re.Pattern[str]:
        return re.compile(self._source, self._flags)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._made, name)
        setattr(self, name, found)
        return found


def late(source: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern that `re.compile` makes, made when it is first used."""
    return cast("re.Pattern[str]", _Late(source, flags))


@cache
def compiled(source: str) -> re.Pattern[str]:
    """The pattern, case ignored; it is made once, and not before somebody writes."""
    return re.compile(source, re.IGNORECASE)


def phrase(said: str) -> str:
    """One of these phrases up to the end of a word, the longest first, read in no other way.

    `said` is alternatives as a pattern has them. A loop over words that can be parted in several
    ways ("ever", "again", "ever again") tries each where something else follows: twice as many
    with every word. What stands in an atomic group is tried once.
    """
    longest = sorted(_alternatives(said), key=len, reverse=True)
    return rf"(?>(?:{'|'.join(dict.fromkeys(longest))})(?!\S))"


def _alternatives(said: str) -> list[str]:
    """The alternatives of a pattern that stand in no group."""
    found, depth = [""], 0
    for piece in _PIECE.findall(said):
        depth += (piece == "(") - (piece == ")")
        if piece == "|" and not depth:
            found.append("")
        else:
            found[-1] += piece
    return found


_PIECE = late(r"\\.|\[\^?\]?(?:[^\]\\]|\\.)*\]|.", re.DOTALL)
"""An escaped sign, a set of signs, or one sign."""


def in_any(books: Iterable[object], name: str) -> re.Pattern[str]:
    """The patterns that books of several languages have under one name, as one."""
    said = (getattr(words, name) for words in books)
    return compiled("|".join(one for one in said if one))


def any_of(patterns: Iterable[str]) -> str:
    """Any of these patterns, as one."""
    return "|".join(f"(?:{pattern})" for pattern in patterns)
