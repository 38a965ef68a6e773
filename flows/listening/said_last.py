"""What is meant where a name is put beside what it is not."""

from __future__ import annotations

from flows.listening.corrects import swaps
from flows.listening.en import names as english
from flows.listening.patterns import compiled
from flows.listening.put_right import denies_first


def said_last(text: str) -> str:
    """What is meant of "it was actually for X not Y", or of "not Y, X": X."""
    found = compiled(english.NOT_BUT).match(text)
    if found:
        return found["new"]
    instead = (new for _, new in swaps(text)) if denies_first(text) else iter(())
    return next(instead, text)
