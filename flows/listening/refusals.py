"""Refusals: a whole message that says there is nothing to say. It is taken as said, not kept."""

from __future__ import annotations

import re
from functools import cache

from flows.listening.en import refusals as english
from flows.listening.text import fold

_WORDS = {"en": english.WORDS}
_TAKEN_BACK = {"en": english.TAKEN_BACK}


@cache
def _pattern(language: str) -> re.Pattern[str]:
    return re.compile(_WORDS.get(language, english.WORDS))


@cache
def _taken_back(language: str) -> re.Pattern[str]:
    return re.compile(_TAKEN_BACK.get(language, english.TAKEN_BACK))


def refuses(text: str, *, language: str = "en") -> bool:
    """Whether the whole of `text` says "nothing", "I don't know" or "not doing this"."""
    return _pattern(language).fullmatch(fold(text, language=language)) is not None


def takes_back(text: str, *, language: str = "en") -> bool:
    """Whether the whole of `text` says that something was not meant like that."""
    said = " ".join(re.sub(r"[^\w' ]", " ", fold(text, language=language)).split())
    return _taken_back(language).fullmatch(said) is not None
