"""Which commands a word or two may mean: those in whose phrases the words stand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache

from flows.listening.languages import language as words_of
from flows.listening.little import little_words
from flows.listening.slashes import BY_SLASH
from flows.listening.text import fold

WORDS_AT_MOST = 3
SHORTEST = 2
"""Letters from which what stands behind a slash may be the beginning of a command."""
_WORD = re.compile(r"[^\W\d_]+")
COMMON = 7
"""Commands from which a word stands in too many phrases to mean any of them."""


def may_mean(text: str, language: str = "en") -> Counter[str]:
    """The commands that a short text fits, and how well; none where a word belongs to none."""
    if text.startswith("/"):
        return _beginning(fold(text[1:]))
    beside = _beside(language)
    words = [word for word in _WORD.findall(fold(text)) if word not in beside]
    if not 0 < len(words) <= len(text.split()) <= WORDS_AT_MOST:
        return Counter()
    first, *others = (_index(language).get(word, Counter()) for word in words)
    if len(first) >= COMMON:
        return Counter()
    return Counter(
        {
            name: times + sum(one[name] for one in others)
            for name, times in first.items()
            if all(name in one for one in others)
        }
    )


def _beginning(typed: str) -> Counter[str]:
    begun = {name for slash, name in BY_SLASH.items() if slash.startswith(typed)}
    return Counter(begun if len(typed) >= SHORTEST else ())


@cache
def _beside(language: str) -> frozenset[str]:
    """Words that may stand beside what a command is about, and say nothing of it."""
    own = words_of(language).commands
    polite = (*own.asking, *own.wishing, *own.closing)
    return frozenset(word for one in polite for word in one.split()) | little_words(language)


@cache
def _index(language: str) -> Mapping[str, Counter[str]]:
    """For each word of the commands' phrases, in how many phrases of which command it stands."""
    index: dict[str, Counter[str]] = {}
    for name, templates in words_of(language).commands.phrases.items():
        for template in templates:
            for word in set(_WORD.findall(fold(template))):
                index.setdefault(word, Counter())[name] += 1
    return index
