"""Words that run from right to left inside a line that runs the other way, kept apart from it."""

from __future__ import annotations

import re
import unicodedata

FIRST_STRONG, POP = "\u2068", "\u2069"
"""Unicode's isolate: what stands inside runs as its own first letter says, and moves nothing."""
_MARKS = re.compile("[\u2066-\u2069]")
_LINE = re.compile(r"[^\n]+")
_FROM_RIGHT = {"R", "AL", "AN"}


def isolated(text: str) -> str:
    """A person's words, each line that has letters from right to left in it isolated.

    Isolates of their own go: one that is left open would turn what stands behind it.
    """
    if text.isascii():
        return text
    return _LINE.sub(lambda line: _isolated(line[0]), _MARKS.sub("", text))


def _isolated(line: str) -> str:
    if not any(unicodedata.bidirectional(char) in _FROM_RIGHT for char in line):
        return line
    return f"{FIRST_STRONG}{line}{POP}"
