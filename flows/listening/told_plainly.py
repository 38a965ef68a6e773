"""Facts that are told in the same few words whatever is asked: "90 people applied"."""

from __future__ import annotations

from collections.abc import Iterator

from flows.listening.en import told_plainly as english
from flows.listening.patterns import compiled
from flows.listening.text import head

LONGEST = 300


def told_plainly(text: str) -> Iterator[tuple[str, str]]:
    """The short name of each question that a text surely tells something of, and the option."""
    said = head(text, LONGEST)
    if "?" not in said:
        yield from (
            (short, code)
            for short, code, pattern in english.FACTS
            if compiled(pattern).search(said)
        )


def strength_plainly(text: str) -> int | None:
    """The number of 0 to 10 that is said of how strong it is: "like a 7, 8 at night" is 7."""
    said = head(text, LONGEST)
    found = None if "?" in said else compiled(english.STRENGTH).search(said)
    return int(found["number"]) if found else None
