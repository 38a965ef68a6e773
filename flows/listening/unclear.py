"""Which commands a word may mean: those in whose phrases it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cache

from flows.listening.languages import language as words_of
from flows.listening.little import little_words
from flows.listening.patterns import late
from flows.listening.signs import names_time
from flows.listening.slashes import BY_SLASH
from flows.listening.text import fold

SHORTEST = 2
"""Letters from which what stands behind a slash may be the beginning of a command."""
_WORD = late(r"[^\W\d_]+")
USUAL = 2
"""Phrases of one command in which a word stands that is a usual one for it."""
COMMON = 7
"""Commands from which a word stands in too many phrases to mean any of them."""


def may_mean(text: str, language: str = "en") -> Counter[str]:
    """The commands that a single word fits, and in how many phrases; what begins a slash too.

    A time is none: "today" answers something, and stands in the phrases of many.
    """
    if text.startswith("/"):
        return _beginning(fold(text[1:]))
    words = _WORD.findall(fold(text))
    if len(words) > 1 and words[0] in _before(language):
        words = words[1:]
    if len(words) != 1 or words[0] in _ordinary(language) or names_time(words[0]):
        return Counter()
    fits = _index(language).get(words[0], Counter())
    usual = max(fits.values(), default=0) >= USUAL
    return fits if usual and len(fits) < COMMON else Counter()


def _beginning(typed: str) -> Counter[str]:
    begun = {name for slash, name in BY_SLASH.items() if slash.startswith(typed)}
    return Counter(begun if len(typed) >= SHORTEST else ())


@cache
def _before(language: str) -> frozenset[str]:
    """Words that may stand before what a command is about: "my notes", and not "no notes"."""
    own = words_of(language)
    return own.attention.articles - own.answers.negators


@cache
def _ordinary(language: str) -> frozenset[str]:
    """Words that are about nothing."""
    own = words_of(language).commands
    polite = (*own.asking, *own.wishing, *own.closing)
    return frozenset(word for one in polite for word in one.split()) | little_words(language)


@cache
def _index(language: str) -> Mapping[str, Counter[str]]:
    """For each word of the commands' phrases, in how many phrases of which command it stands."""
    index: dict[str, Counter[str]] = {}
    for name, templates in words_of(language).commands.phrases.items():
        for template in templates:
            for word in {one for one in _WORD.findall(fold(template)) if len(one) > SHORTEST}:
                index.setdefault(word, Counter())[name] += 1
    return index
