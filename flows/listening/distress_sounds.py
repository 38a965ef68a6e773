"""Words in danger as they sound: written by ear, in haste, or in a dialect's short forms.

"kitarme la bida" sounds as "quitarme la vida", "one mich" as "ohne mich". What comes of it is read
only where it makes a core sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache

from flows.listening.distress_core import GERMAN, GERMAN_SHORT, SPANISH, SPANISH_SHORT
from flows.listening.spelling import REMEMBERED

_DOUBLE = re.compile(r"(.)\1+")
_SILENT = re.compile(r"(?<!c)h")
_GERMAN: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"(?<=[aeiou])h|(?<=t)h", ""), (r"ck", "k"), (r"ie", "i"), (r"ph|v", "f"), (r"dt$|d$", "t"),
        (r"b$", "p"), (r"g$", "k"), (r"e(?=[mn]$)", ""), (r"z", "s"),
    )
)  # fmt: skip
_SPANISH: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"ch", "X"), (r"qu|q", "k"), (r"c(?=[ei])|z", "s"), (r"c", "k"), (r"ll", "y"), (r"v", "b"),
        (r"(?<!^)y$", "i"), (r"gu(?=[ei])", "g"),
    )
)  # fmt: skip
_SHORTEST_RUN = 9


def german(word: str) -> str:
    """The word as German ears hear it."""
    for pattern, sound in _GERMAN:
        word = pattern.sub(sound, word)
    return _DOUBLE.sub(r"\1", word)


def spanish(word: str) -> str:
    """The word as Spanish ears hear it."""
    word = _SILENT.sub("", word)
    for pattern, sound in _SPANISH:
        word = pattern.sub(sound, word)
    return _DOUBLE.sub(r"\1", word)


@cache
def _by_sound(language: Callable[[str], str]) -> dict[str, str]:
    sentences = GERMAN if language is german else SPANISH
    return {language(word): word for one in sentences for word in one.split()}


@lru_cache(REMEMBERED)
def heard_as(word: str, language: Callable[[str], str]) -> str:
    """The word of the core sentences that sounds the same; empty where none does."""
    short = GERMAN_SHORT if language is german else SPANISH_SHORT
    return short.get(word) or _by_sound(language).get(language(word), "")


@lru_cache(REMEMBERED)
def run_together(run: str) -> str:
    """The words that a run of letters sounds like when it is said; empty where it is not known."""
    if len(run) < _SHORTEST_RUN or not run.isalpha():
        return ""
    for language in (spanish, german):
        words = _taken_apart(language(run), _by_sound(language))
        if words:
            return words
    return ""


def _taken_apart(sound: str, known: dict[str, str]) -> str:
    best = {0: list[str]()}
    for end in range(1, len(sound) + 1):
        for begin in range(max(0, end - 14), end):
            word = known.get(sound[begin:end])
            if begin in best and word and (
                end not in best or len(best[begin]) + 1 < len(best[end])
            ):  # fmt: skip
                best[end] = [*best[begin], word]
    return " ".join(best.get(len(sound), []))
