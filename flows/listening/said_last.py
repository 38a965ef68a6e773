"""What is meant where a name is put beside what it is not."""

from __future__ import annotations

from flows.listening.en import names as english
from flows.listening.patterns import compiled


def said_last(text: str) -> str:
    """What is meant of "it was actually for X not Y": X."""
    found = compiled(english.NOT_BUT).match(text)
    return found["new"] if found else text
