"""Whether a message is in another language than ours: told once, and taken all the same.

Only small words count, which every sentence of a language has and English has not. Of German and
Spanish much is understood, of the others nothing: so they are told apart.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from flows.listening import foreign_elsewhere
from flows.listening.languages import CUES
from flows.listening.patterns import late
from flows.listening.text import plain

ENOUGH = 2
"""Small words of another language from which a message is in it."""
SPOKEN = "en"
"""The language in which everything is said, where no other has been asked for."""
_WORD = late(r"[^\W\d_]+")
_MARKS = late(r"[.,;!?\u00bf\u00a1]+")
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
    """Speaking, and any language but ours: that is spoken anyway."""
    verbs = "|".join((foreign_elsewhere.SPEAKING, *(one.speaking for one in CUES.values())))
    others = (names for code, names in _names().items() if code != SPOKEN)
    names = "|".join((foreign_elsewhere.UNNAMED, *others))
    return re.compile(rf"\b(?:{verbs})\b.{{0,{_BETWEEN}}}\b(?:{names})\b")


@cache
def _wanting() -> re.Pattern[str]:
    """A whole message that names a language it should go on in."""
    cues = CUES.values()
    may_we = "|".join(one.may_we for one in cues)
    in_it = "|".join((foreign_elsewhere.IN_IT, *(one.in_it for one in cues)))
    please = "|".join((foreign_elsewhere.PLEASE, *(one.please for one in cues)))
    names = "|".join(_names().values())
    return re.compile(rf"(?:(?:{may_we}) ?)?(?:(?:{in_it}) )?(?P<name>{names})(?: (?:{please}))*")


def _names() -> Mapping[str, str]:
    """What each language is called."""
    return {**{code: one.named for code, one in CUES.items()}, **foreign_elsewhere.NAMED}


def is_foreign(text: str) -> bool:
    """Whether the message is in another language, as far as its small words tell."""
    words = _words(text)
    theirs = sum(word in _theirs() for word in words)
    return theirs >= ENOUGH and theirs > 2 * sum(word in _small(SPOKEN) for word in words)


def is_ours(text: str) -> bool:
    """Whether more of the small words of a message are ours than of all other languages."""
    words = _words(text)
    return sum(word in _small(SPOKEN) for word in words) > sum(word in _theirs() for word in words)


def asks_for_language(text: str) -> bool:
    """Whether it asks for another language, in that one or in English."""
    if len(text) >= _LONGEST:
        return False
    return _speaking().search(plain(text)) is not None or _is_named(text)


def language_asked_for(text: str) -> str:
    """The code of the language that a message asks for; empty where none is named."""
    if not asks_for_language(text):
        return ""
    words = set(_words(text))
    return next((code for code, names in _names().items() if words & set(names.split("|"))), "")


def _is_named(text: str) -> bool:
    """Whether the whole message names a language and wants it: "auf Deutsch", "deutsch bitte"."""
    said = " ".join(_MARKS.sub("", plain(text)).split())
    found = _wanting().fullmatch(said)
    return found is not None and found["name"] != said


def understood(text: str) -> str:
    """Which language that we understand a message is in or asks for ("de", "es"); else ""."""
    asked = language_asked_for(text)
    if asked in CUES and asked != SPOKEN:
        return asked
    words = _words(text)
    counts = {code: sum(word in _small(code) for word in words) for code in CUES if code != SPOKEN}
    best = max(counts, key=counts.__getitem__)
    elsewhere = sum(word in foreign_elsewhere.SMALL.split() for word in words)
    return best if counts[best] > elsewhere else ""


def _words(text: str) -> list[str]:
    return _WORD.findall(plain(text[:_LONGEST]))
