"""Sentences that name a part of what happened: "that nobody told me", "how they looked"."""

from __future__ import annotations

from flows.listening.de import felt as german
from flows.listening.en import relative as english
from flows.listening.es import felt as spanish
from flows.listening.patterns import compiled
from flows.listening.text import head

_LONGEST = 400


def names_a_part(text: str) -> bool:
    """Whether a text begins as one does that names what of it hurts, and asks nothing."""
    said = head(text, _LONGEST).lstrip(" .,-–…\"'")
    begins = "|".join(book.THAT_CLAUSE for book in (english, german, spanish))
    return "?" not in said and compiled(begins).match(said) is not None
