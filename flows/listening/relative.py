"""Clauses that say which person is meant: their "who" asks nothing."""

from __future__ import annotations

import re

from flows.listening.en import relative as english
from flows.listening.patterns import compiled
from flows.listening.text import head

LONGEST = 400
DASH = "–"


def without_relative(text: str) -> str:
    """The text, as long as it was, without each "who" that stands behind the one it tells of."""
    said = head(text, LONGEST)
    return compiled(english.RELATIVE).sub(_dashed, said) + text[LONGEST:]


def _dashed(found: re.Match[str]) -> str:
    return found["person"] + " " + DASH * len(found["who"])
