"""A message of one kind that somebody plainly wishes for, and what of it the wish says already."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from flows.listening.en import messages as english

_LONGEST = 400


@dataclass(frozen=True, slots=True)
class Wished:
    """The kind of message; the way it should go and their words it is about, else ""."""

    kind: str
    way: str = ""
    said: str = ""


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def wished(text: str) -> Wished | None:
    """The message wished for; None where none is, or where it is turned down."""
    line = text[:_LONGEST].replace("’", "'")
    if _compiled(english.NOT_MEANT).search(line):
        return None
    for kind, way, words in english.KINDS:
        found = _compiled(words).search(line)
        if found:
            quoted = _compiled(english.QUOTED).search(line)
            said = quoted["said"] if quoted else found.groupdict().get("said")
            return Wished(kind, way, said or "")
    return None
