"""Which file somebody means: "pdf", "the letter as mail", "everything"."""

from __future__ import annotations

from collections.abc import Mapping

from flows.listening.en import files as english
from flows.listening.patterns import late
from flows.listening.text import fold

_KINDS: Mapping[str, Mapping[str, str]] = {"en": english.KINDS}
_ALL: Mapping[str, frozenset[str]] = {"en": english.ALL}
_WORD = late(r"\w+")


def kind(text: str, *, language: str = "en") -> str:
    """The kind of file that `text` names (see `flows.kernel.effects.Deliver`), or ""."""
    kinds = _KINDS.get(language, english.KINDS)
    return next((kinds[word] for word in _words(text) if word in kinds), "")


def means_all(text: str, *, language: str = "en") -> bool:
    """Whether `text` means every rejection."""
    return bool(_ALL.get(language, english.ALL) & set(_words(text)))


def rest(text: str, *, language: str = "en") -> str:
    """What `text` says besides the kind of file: a number, or the name of a rejection."""
    kinds, everything = _KINDS.get(language, english.KINDS), _ALL.get(language, english.ALL)
    left = [w for w in _words(text) if w not in kinds and w not in everything]
    return " ".join(word for word in left if word not in english.BESIDE)


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))
