"""Which need a text speaks of, beside danger to oneself, and the language it is written in."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from flows.listening import foreign_elsewhere
from flows.listening.languages import NEEDS_EVERYWHERE
from flows.listening.patterns import any_of, late
from flows.listening.text import AT_HAND, plain

LONGEST = 1000
LANGUAGES = tuple(NEEDS_EVERYWHERE)
"""The languages in which somebody in danger is answered."""
_WORD = late(r"[^\W_]+")
_BETWEEN = 60
"""Characters between somebody else and what is said of them."""


def words_in(text: str, longest: int = LONGEST) -> str:
    """Small words without accents, one space between them."""
    return " ".join(_WORD.findall(plain(text[:longest]).replace("ß", "ss")))


@lru_cache(AT_HAND)
def special(text: str) -> str:
    """Somebody else in danger now, or lost to suicide; empty for all else."""
    said = plain(text[:LONGEST])
    if _any("bereaved").search(said):
        return "bereavement_suicide"
    if _somebody_else().search(said) and not _any("oneself").search(said):
        return "someone_else_now"
    return ""


def names_means(text: str) -> bool:
    """Whether something is named that one could do it with."""
    return _any("means").search(plain(text[:LONGEST])) is not None


def was_taken(text: str) -> bool:
    """Whether something was taken already."""
    return _any("taken").search(plain(text[:LONGEST])) is not None


def language_of(text: str, usual: str = "en") -> str:
    """The language a text is written in, of those that can be answered in; else the usual one.

    A text with more small words of a language that is only noticed is in none of them.
    """
    said = words_in(text).split()
    counts = {code: _count(code, said) for code in LANGUAGES}
    best = max(LANGUAGES, key=lambda code: (counts[code], code == usual))
    elsewhere = sum(word in _elsewhere() for word in said)
    return best if counts[best] and counts[best] >= elsewhere else usual


def _count(code: str, said: list[str]) -> int:
    """How many words are of this language and no other; those that danger is said in twice."""
    words = NEEDS_EVERYWHERE[code]
    own = [word for word in said if word not in _shared()]
    begun = sum(word.startswith(words.begun) and not _begun_elsewhere(code, word) for word in own)
    return sum(word in words.common for word in own) + 2 * begun


@cache
def _begun_elsewhere(code: str, word: str) -> bool:
    """Whether a word begins as one of another language does: "suicidal" is in two."""
    others = (words.begun for other, words in NEEDS_EVERYWHERE.items() if other != code)
    return any(word.startswith(begun) for begun in others)


@cache
def _shared() -> frozenset[str]:
    """Words that are common in more than one language: they tell nothing."""
    all_words = [word for words in NEEDS_EVERYWHERE.values() for word in words.common]
    return frozenset(word for word in all_words if all_words.count(word) > 1)


@cache
def _elsewhere() -> frozenset[str]:
    """Small words of languages that are only noticed, and of none that can be answered in."""
    known = frozenset[str]().union(*(words.common for words in NEEDS_EVERYWHERE.values()))
    return frozenset(foreign_elsewhere.SMALL.split()) - known


@cache
def _any(name: str) -> re.Pattern[str]:
    found = (getattr(words, name) for words in NEEDS_EVERYWHERE.values())
    return re.compile(
        any_of(one for each in found for one in ((each,) if isinstance(each, str) else each))
    )


@cache
def _somebody_else() -> re.Pattern[str]:
    """Another person, and near behind what puts them at risk, in one language."""
    return re.compile(
        any_of(
            rf"{words.others}.{{0,{_BETWEEN}}}\b(?:{any_of(words.at_risk)})"
            for words in NEEDS_EVERYWHERE.values()
        )
    )
