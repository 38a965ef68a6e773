"""Whether a message is in another language than ours: told once, and taken all the same.

Only small words count, which every sentence of a language has and English has not. Of German and
Spanish much is understood, of the others nothing: so they are told apart.
"""

from __future__ import annotations

import re
from functools import cache

from flows.listening import foreign_elsewhere
from flows.listening.languages import CUES
from flows.listening.signs import plain

ENOUGH = 2
"""Small words of another language from which a message is in it."""
SPOKEN = "en"
"""The language in which everything is said."""
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 400
_BETWEEN = 20
"""Characters between speaking and the name of a language."""


@cache
def _small(code: str) -> frozenset[str]:
    return frozenset(CUES[code].small.split())


@cache
def _theirs() -> frozenset[str]:
    """The small words of every language but ours."""
    others = (_small(code) for code in CUES if code != SPOKEN)
    return frozenset(foreign_elsewhere.SMALL.split()).union(*others) - _small(SPOKEN)


@cache
def _speaking() -> re.Pattern[str]:
    verbs = "|".join((foreign_elsewhere.SPEAKING, *(one.speaking for one in CUES.values())))
    names = "|".join((foreign_elsewhere.NAMES, *(_names())))
    return re.compile(rf"\b(?:{verbs})\b.{{0,{_BETWEEN}}}\b(?:{names})\b")


def _names() -> list[str]:
    return [one.named for one in CUES.values() if one.named]


def is_foreign(text: str) -> bool:
    """Whether the message is in another language, as far as its small words tell."""
    words = _words(text)
    theirs = sum(word in _theirs() for word in words)
    return theirs >= ENOUGH and theirs > 2 * sum(word in _small(SPOKEN) for word in words)


def asks_for_language(text: str) -> bool:
    """Whether it asks for another language, in that one or in English."""
    return len(text) < _LONGEST and _speaking().search(plain(text)) is not None


def understood(text: str) -> str:
    """Which language that we understand a message is in or asks for ("de", "es"); else ""."""
    for code, cues in CUES.items():
        if cues.named and asks_for_language(text) and re.search(cues.named, plain(text)):
            return code
    words = _words(text)
    counts = {code: sum(word in _small(code) for word in words) for code in CUES if code != SPOKEN}
    best = max(counts, key=counts.__getitem__)
    elsewhere = sum(word in foreign_elsewhere.SMALL.split() for word in words)
    return best if counts[best] > elsewhere else ""


def _words(text: str) -> list[str]:
    return _WORD.findall(plain(text[:_LONGEST]))
