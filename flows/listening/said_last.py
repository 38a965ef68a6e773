"""What is meant where a name is put beside what it is not."""

from __future__ import annotations

from flows.listening.corrects import denies, swaps
from flows.listening.en import names as english
from flows.listening.patterns import compiled


def said_last(text: str) -> str:
    """What is meant of "it was actually for X not Y", of "not Y, X", or of "X, not Y": X."""
    found = compiled(english.NOT_BUT).match(text)
    if found:
        return found["new"]
    instead = (new for _, new in swaps(text)) if denies(text) else iter(())
    return next(instead, text)
