"""Sentences that name a part of what happened: "that nobody told me", "how they looked"."""

from __future__ import annotations

from flows.listening.languages import EVERYWHERE
from flows.listening.patterns import compiled
from flows.listening.text import head

_LONGEST = 400


def names_a_part(text: str) -> bool:
    """Whether a text begins as one does that names what of it hurts, and asks nothing."""
    said = head(text, _LONGEST).lstrip(" .,-–…\"'")
    begins = "|".join(one.relative.THAT_CLAUSE for one in EVERYWHERE)
    return "?" not in said and compiled(begins).match(said) is not None
