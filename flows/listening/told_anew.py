"""An answer said anew by what its question is called, and a day told by the one noted before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from flows.listening.en import told_anew as english
from flows.listening.patterns import compiled
from flows.listening.text import head, holds

_LONGEST = 240


def ordered(text: str) -> Iterator[tuple[str, str]]:
    """The kind of question by whose name a text orders other words, and those words."""
    said = head(text, _LONGEST).strip()
    for kind, forms in english.ORDERED.items():
        found = next(filter(None, (compiled(form).search(said) for form in forms)), None)
        if found is not None:
            yield kind, found["new"].strip(" .,;'\"")


def moved_by(text: str) -> timedelta:
    """By how much a day is told to lie off the one noted: "the day before"; zero where none is."""
    said = head(text, _LONGEST)
    for side, form in english.MOVED:
        found = compiled(form).search(said)
        if found is not None:
            return timedelta(days=side * english.COUNTS.get(found["count"].casefold(), 1))
    return timedelta()


def wrong_thing(text: str) -> str:
    """The kind of thing whose name a text owns to have given wrongly; "" where it owns none."""
    said = head(text, _LONGEST)
    return next((thing for thing, form in english.WRONG.items() if holds(said, form)), "")


def right_name(text: str) -> str:
    """The name that is told behind what is said of the wrong one; else the text."""
    found = compiled(english.INSTEAD).search(head(text, _LONGEST))
    return found["name"] if found else text


def gives_a_reason(text: str) -> bool:
    """Whether a sentence gives the reason for what was put right before it."""
    return holds(text, english.REASON)
