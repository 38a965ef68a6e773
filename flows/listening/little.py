"""Small words: what carries no subject of its own, by language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from flows.listening.en import little as english

_LITTLE: Mapping[str, frozenset[str]] = {"en": english.LITTLE}
_HARSH: Mapping[str, frozenset[str]] = {"en": english.HARSH}


@cache
def little_words(language: str = "en") -> frozenset[str]:
    """Words that no one looks for and that tell nothing when they recur."""
    return _LITTLE.get(language, english.LITTLE)


@cache
def harsh_words(language: str = "en") -> frozenset[str]:
    """Words against oneself: they are never counted and read back."""
    return _HARSH.get(language, english.HARSH)
