"""Reading a job advert for what somebody looks for: words and patterns, nothing guessed."""

from __future__ import annotations

import re
from functools import cache

from flows.listening.en import adverts as english
from flows.listening.little import little_words
from flows.listening.patterns import late
from flows.listening.text import straight

_WORD = late(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_SHORTEST = 4
_WORDS_AT_MOST = 3
_READ = 20_000
"""Characters of an advert that are read."""


NEVER = late(r"(?!)")


@cache
def _any_of(sources: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(sources)})(?!\w)") if sources else NEVER


def _word(word: str) -> re.Pattern[str]:
    """The word, whether one or several of it."""
    return re.compile(rf"(?<!\w){re.escape(word.removesuffix('s'))}s?(?!\w)")


@cache
def _denial(behind: bool) -> re.Pattern[str]:
    return re.compile(english.NO_BEHIND if behind else english.NO_BEFORE)


class Advert:
    """An advert as it can be asked: does it name this, does it speak against it."""

    def __init__(self, text: str) -> None:
        self._text = " ".join(straight(text[:_READ]).split())

    def names(self, step: str, code: str) -> bool:
        """Whether it names the entry `code` of `step`, and does not deny it."""
        return self._says(_any_of(english.NAMED.get(f"{step}.{code}", ())))

    def _says(self, named: re.Pattern[str]) -> bool:
        return any(not _is_denied(self._text, found) for found in named.finditer(self._text))

    def denies(self, step: str, code: str) -> bool:
        """Whether it speaks against the entry: denies it, or names its opposite alone."""
        if self.names(step, code):
            return False
        key = f"{step}.{code}"
        denied, opposite = english.NAMED.get(key, ()), english.OPPOSITE.get(key, ())
        return any(_any_of(sources).search(self._text) for sources in (denied, opposite))

    def words_of(self, text: str) -> tuple[str, ...]:
        """The telling words of `text` that it holds, in their order."""
        said = dict.fromkeys(_WORD.findall(straight(text)))
        telling = (w for w in said if len(w) >= _SHORTEST and w not in little_words())
        return tuple(word for word in telling if self._says(_word(word)))[:_WORDS_AT_MOST]


def _is_denied(text: str, found: re.Match[str]) -> bool:
    """Whether "no" stands close before what was found, or "is not possible" close behind it."""
    before, after = text[: found.start()][-40:], text[found.end() :][:40]
    return bool(_denial(behind=False).search(before) or _denial(behind=True).match(after))
