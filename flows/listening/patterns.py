"""Patterns that are made when they are first looked for: a start waits for none of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, cached_property
from typing import Any, cast


class _Late:
    """Stands for a pattern; once it was used, its methods are those of the pattern itself."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    @cached_property
    def _made(self) -> re.Pattern[str]:
        return re.compile(self._source, self._flags)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._made, name)
        setattr(self, name, found)
        return found


def late(source: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern that `re.compile` makes, made when it is first used."""
    return cast("re.Pattern[str]", _Late(source, flags))


@cache
def compiled(source: str) -> re.Pattern[str]:
    """The pattern, case ignored; it is made once, and not before somebody writes."""
    return re.compile(source, re.IGNORECASE)


def in_any(books: Iterable[object], name: str) -> re.Pattern[str]:
    """The patterns that books of several languages have under one name, as one."""
    said = (getattr(words, name) for words in books)
    return compiled("|".join(one for one in said if one))
