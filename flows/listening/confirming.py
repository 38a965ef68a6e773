"""A yes or a no to being asked whether something is really to be destroyed, in three languages.

A yes is one only where every word belongs to it: "yes, but first show me" destroys nothing. A no
is heard from one word that holds it up.
"""

from __future__ import annotations

from functools import cache

from flows.listening.agreeing import yes_no
from flows.listening.languages import EVERYWHERE
from flows.listening.leaving import leaving
from flows.listening.patterns import late
from flows.listening.text import plain

LONGEST = 200
SHORT = 3
"""Words up to which a plain yes or no needs no other sign."""
_BOOKS = tuple(one.leaving for one in EVERYWHERE)
_WORD = late(r"[^\W_]+")


def confirms(text: str) -> bool | None:
    """Return whether the text says to go ahead, None where it says neither."""
    if len(text) > LONGEST or "?" in text:
        return None
    words = _WORD.findall(plain(text).replace("'", ""))
    if _held_up(words):
        return None if leaving(text) == "forget" else False
    if words and set(words) <= _known() and set(words) & _sure():
        return True
    if leaving(text) == "forget":
        return True
    return yes_no(text) if len(words) <= SHORT else None


def _held_up(words: list[str]) -> bool:
    return not _hold().isdisjoint(words)


@cache
def _sure() -> frozenset[str]:
    return _words("SURE")


@cache
def _known() -> frozenset[str]:
    return _words("SURE") | _words("BESIDE")


@cache
def _hold() -> frozenset[str]:
    return _words("HOLD") - _words("SURE")


def _words(name: str) -> frozenset[str]:
    return frozenset(word for book in _BOOKS for word in getattr(book, name).split())
