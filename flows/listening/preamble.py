"""What somebody wants to say, without what they say before they come to it."""

from __future__ import annotations

from flows.listening.en import preamble as english
from flows.listening.patterns import compiled
from flows.listening.taken_back import meant_last
from flows.listening.text import APOSTROPHES

FEWEST = 2
"""Words that are left at least: of a text that is all preamble nothing goes."""
LONGEST, ENDING = 600, 120
"""Characters of a text in which something may be taken back; of its end, behind what is meant."""
PIECES = 6
"""Pieces that may stand before what is meant."""


def meant(text: str) -> str:
    """The words of a text that are meant: what was said last, nothing around it."""
    return _ended(without_preamble(_said_last(text.strip())))


def _said_last(said: str) -> str:
    """What was said instead of what was taken back; of a text that takes nothing back, all."""
    if not _short(said):
        return said
    last = meant_last(said)
    return last if len(last.split()) >= FEWEST else said


def _short(said: str) -> bool:
    return len(said) <= LONGEST


def _ended(said: str) -> str:
    """The text without what is said behind what is meant, and is no part of it."""
    found = compiled(english.BEHIND).search(said.translate(APOSTROPHES), max(len(said) - ENDING, 0))
    enough = found is not None and len(said[: found.start()].split()) > FEWEST
    return said[: found.start()] if found and enough else said


def without_preamble(text: str) -> str:
    """The text without the question said again, and without hedges, before what is meant."""
    rest = text.strip()
    for _ in range(PIECES):
        found = compiled(english.PREAMBLE).match(rest.translate(APOSTROPHES))
        if found is None or len(rest[found.end() :].split()) < FEWEST:
            break
        rest = rest[found.end() :]
    if rest == text.strip():
        return text
    joined = compiled(english.JOINS).match(rest.translate(APOSTROPHES))
    rest = rest[joined.end() :] if joined else rest
    return rest[0].upper() + rest[1:] if text.strip()[0].isupper() else rest
