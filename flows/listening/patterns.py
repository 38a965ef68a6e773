"""Patterns that are made when they are first looked for, case ignored."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache


@cache
def compiled(source: str) -> re.Pattern[str]:
    """The pattern; it is made once, and not before somebody writes."""
    return re.compile(source, re.IGNORECASE)


def in_any(books: Iterable[object], name: str) -> re.Pattern[str]:
    """The patterns that books of several languages have under one name, as one."""
    said = (getattr(words, name) for words in books)
    return compiled("|".join(one for one in said if one))
