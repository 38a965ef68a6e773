"""What is meant where a name is put beside what it is not."""

from __future__ import annotations

import re

from flows.listening.patterns import late

_INSTEAD = late(
    r"^\W*(?:(?:no|sorry|well|oh),? )*(?:it(?:'s| is| was) )?(?:actually )?(?:for )?(?:an? |the )?"
    r"(?P<new>.+?),? not (?:just )?(?:an? |the )?\S[^,.]*$",
    re.IGNORECASE,
)


def said_last(text: str) -> str:
    """What is meant of "it was actually for X not Y": X."""
    found = _INSTEAD.match(text)
    return found["new"] if found else text
