"""Complaints that name nothing: something was misread, or was told before."""

from __future__ import annotations

from flows.listening.en import complaints as english
from flows.listening.patterns import compiled
from flows.listening.text import APOSTROPHES, holds

_LONGEST = 90


def misread(text: str) -> bool:
    """Whether the text says that something was misread, and no more than that."""
    return _is_only(english.MISREAD, text)


def said_before(text: str) -> bool:
    """Whether the text says that this was told before, and no more than that."""
    return _is_only(english.SAID_BEFORE, text)


def is_to_employer(text: str) -> bool:
    """Whether whoever is spoken to did what only an employer does."""
    return holds(text, english.TO_EMPLOYER)


def is_said_to_program(text: str) -> bool:
    """Whether a text is said to the program, of what it did or shows, and to no employer."""
    return holds(text, english.TO_PROGRAM)


def _is_only(pattern: str, text: str) -> bool:
    said = text.strip().translate(APOSTROPHES)
    return len(said) <= _LONGEST and compiled(pattern).match(said) is not None
