"""Which kind of message somebody plainly wishes for, and what the wish already says of it."""

from __future__ import annotations

from dataclasses import dataclass

from flows.listening.en import messages as english
from flows.listening.patterns import compiled
from flows.listening.text import head

_LONGEST = 400


@dataclass(frozen=True, slots=True)
class Wished:
    """The kind of message; the way it should go and their words it is about, else ""."""

    kind: str
    way: str = ""
    said: str = ""


def wished(text: str) -> Wished | None:
    """The message wished for; None where none is, or where it is turned down."""
    line = head(text, _LONGEST)
    if compiled(english.NOT_MEANT).search(line):
        return None
    for kind, way, words in english.KINDS:
        found = compiled(words).search(line)
        if found:
            quoted = compiled(english.QUOTED).search(line)
            said = quoted["said"] if quoted else found.groupdict().get("said")
            return Wished(kind, way, said or "")
    return None
