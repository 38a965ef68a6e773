"""What somebody wants to say, without what they say before they come to it."""

from __future__ import annotations

from flows.listening.en import preamble as english
from flows.listening.patterns import compiled

FEWEST = 2
"""Words that are left at least: of a text that is all preamble nothing goes."""
PIECES = 6
"""Pieces that may stand before what is meant."""


def without_preamble(text: str) -> str:
    """The text without the question said again, and without hedges, before what is meant."""
    rest = text.strip()
    for _ in range(PIECES):
        found = compiled(english.PREAMBLE).match(rest.replace("’", "'"))
        if found is None or len(rest[found.end() :].split()) < FEWEST:
            break
        rest = rest[found.end() :]
    if rest == text.strip():
        return text
    joined = compiled(english.JOINS).match(rest.replace("’", "'"))
    rest = rest[joined.end() :] if joined else rest
    return rest[0].upper() + rest[1:] if text.strip()[0].isupper() else rest
