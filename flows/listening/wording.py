"""The letter's wording: reproach and pleading are marked, and another wording is offered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from flows.listening.en import wording as english
from flows.listening.languages import language as words_of
from flows.listening.patterns import compiled, late

_SENTENCE = late(r"[^.!?\n]*[.!?]+[\"”']?\s*|[^.!?\n]*\n+|[^.!?\n]+")
_SPACES = late(r" {2,}")
_SPACE_BEFORE = late(r" +(?=[.,;!?])")
_BECOMES = "=>"
LONGEST_ASKED = 300


@dataclass(frozen=True, slots=True)
class Flag:
    """A word that may read as reproach or pleading; text[start:end] is the word."""

    word: str
    code: str
    start: int
    end: int


@dataclass(frozen=True)
class _Book:
    flags: tuple[tuple[str, re.Pattern[str]], ...]
    softer: tuple[tuple[str, re.Pattern[str], str], ...]


@cache
def _book(language: str) -> _Book:
    own = words_of(language).wording
    softer = ((code, *rule.rsplit(_BECOMES, 1)) for code, rule in own.softer)
    return _Book(
        flags=tuple((code, re.compile(p, re.IGNORECASE)) for code, p in own.flags),
        softer=tuple((code, re.compile(p, re.IGNORECASE), said) for code, p, said in softer),
    )


def flags(text: str, *, language: str = "en") -> tuple[Flag, ...]:
    """Return the marked words in the order they stand in the text."""
    found = (
        Flag(match[0], code, match.start(), match.end())
        for code, pattern in _book(language).flags
        for match in pattern.finditer(text)
    )
    return tuple(sorted(found, key=lambda flag: (flag.start, flag.end)))


def softened(text: str, *, language: str = "en") -> str:
    """Return the text with every marked word replaced, or its sentence left out.

    A text without marked words comes back as it is; the result never holds one. It is a
    proposal: where a replacement may not fit the grammar, the person is asked.
    """
    if not flags(text, language=language):
        return text
    calmer = "".join(_calmer(text, language)).strip()
    return calmer if not flags(calmer, language=language) else ""


def _calmer(text: str, language: str) -> Iterator[str]:
    for sentence in _SENTENCE.findall(text):
        codes = {flag.code for flag in flags(sentence, language=language)}
        if not codes:
            yield sentence
            continue
        ending = sentence[len(sentence.rstrip()) :]
        rewritten = _rewritten(sentence.rstrip(), codes, language)
        if rewritten and not flags(rewritten, language=language):
            yield rewritten + ending
        elif "\n" in ending:
            yield ending


def _rewritten(sentence: str, codes: set[str], language: str) -> str:
    for code, pattern, said in _book(language).softer:
        if code in codes:
            sentence = pattern.sub(said, sentence)
    tidied = _SPACE_BEFORE.sub("", _SPACES.sub(" ", sentence)).strip()
    return tidied[:1].upper() + tidied[1:] if any(map(str.isalpha, tidied)) else ""


def asks_of_a_wording(text: str) -> bool:
    """Whether a text asks if certain words, which it quotes, may be written."""
    asked = text.rstrip().endswith(("?", '?"', "?'", "?”")) or "?" in text
    return asked and compiled(english.ASKED_OF_IT).search(text[:LONGEST_ASKED]) is not None
