"""Ticks set from the words: which entries of the lists somebody has named already."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from flows.listening.en import ticks as english
from flows.listening.text import fold

_WORDS: Mapping[str, Mapping[str, str]] = {"en": english.WORDS}


@cache
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    words = _WORDS.get(language, english.WORDS)
    return {code: re.compile(pattern) for code, pattern in words.items()}


def ticks(text: str, *, language: str = "en") -> tuple[str, ...]:
    """The codes of the lists that `text` names, in the order of the lists."""
    said = fold(text, language=language)
    return tuple(code for code, pattern in _patterns(language).items() if pattern.search(said))
