"""First listening for danger: plain statements of wanting to die, or to hurt oneself.

Three outcomes, and nothing is graded beyond them. Idioms are masked as spans, never as whole
messages; denial and past tense lower a crisis to a check, never to none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final, Literal

from flows.listening.distress_learned import Danger
from flows.listening.distress_spelling import readable
from flows.listening.languages import DISTRESS_EVERYWHERE
from flows.listening.patterns import late
from flows.listening.shape import DistressWords
from flows.listening.spelling import REMEMBERED
from flows.listening.text import AT_HAND, straight, without_accents

Level = Literal["crisis", "check", "none"]

_TOKEN = late(r"[^\W_][\w'*@$]*|[.!?;\n]+|,")
_DIGITS_AS_LETTERS = str.maketrans("01345@$", "oleasas")
_ONE_AS_I = str.maketrans("01345@$", "oieasas")
_SENTENCE: Final = 300
"""Characters before and after a hit that count as its sentence."""
_AT_HAND: Final = 64  # texts kept heard: a channel asks first, so that help need not wait
LONGEST_WORD: Final = 60
"""Letters of a word that are read; no word is longer."""
_MASK: Final = " ~ "
_STOP: Final = " . "


@dataclass(frozen=True)
class _Ear:
    """The patterns of one language; those of a crisis are compiled together, and singly on a hit."""

    masks: re.Pattern[str]
    crisis: tuple[str, ...]
    any_crisis: re.Pattern[str]
    check: re.Pattern[str]
    denied_before: re.Pattern[str]
    denied_after: re.Pattern[str]
    past: re.Pattern[str]
    past_before: re.Pattern[str]
    present: re.Pattern[str]
    safe: re.Pattern[str]
    stated_now: re.Pattern[str]


@lru_cache(_AT_HAND)
def level(text: str, *, language: str = "en", danger: Danger | None = None) -> Level:
    """Return how much danger the message states: "crisis", "check" (ask kindly) or "none".

    Every language is listened to whatever the conversation's: in danger people write in their own.
    The rules hear it as it was written and once more with its disguises undone; `danger`, where
    there is one, is the learned model. Any of them may raise what is heard, none may lower it.
    """
    heard = _ruled(text)
    if heard == "crisis" or danger is None:
        return heard
    return worst(heard, danger.level(text))


@lru_cache(AT_HAND)
def _ruled(text: str) -> Level:
    read = plain(text)
    return worst(_by_rules(read), _again(text, read))


def _again(text: str, read: str) -> Level:
    """What the rules hear once disguises are undone; nothing more where it then reads the same."""
    there = readable(text)
    again = plain(there) if there and there != text else read
    return "none" if again == read else _by_rules(again)


def worst(*heard: Level) -> Level:
    """The most danger of what was heard."""
    return max(heard, key=("none", "check", "crisis").index)


def _by_rules(read: str) -> Level:
    heard: Level = "none"
    for ear in _ears():
        heard = worst(heard, _hear(read, ear))
        if heard == "crisis":
            break
    return heard


def plain(text: str) -> str:
    """Return the words as they are listened to: slips and disguises undone, marks as tokens."""
    folded = without_accents(straight(text))
    return f" {' '.join(_mended(word[:LONGEST_WORD]) for word in _TOKEN.findall(folded))} "


@cache
def _spelled() -> dict[str, str]:
    spelled: dict[str, str] = {}
    for words in DISTRESS_EVERYWHERE:
        for right, slips in words.spelled.items():
            spelled |= dict.fromkeys(slips.split(), right)
    return spelled


@lru_cache(REMEMBERED)
def _mended(heard: str) -> str:
    """Return a word spelled plainly: "dont" as "do not", "su1cide" as "suicide"."""
    if not heard[0].isalnum():
        return "," if heard == "," else "."
    spelled, word = _spelled(), heard.replace("'", "")
    if word in spelled:
        return spelled[word]
    if not word.isalpha() and not word.isdigit():
        for letters in (_ONE_AS_I, _DIGITS_AS_LETTERS):
            guess = word.translate(letters)
            if guess in spelled:
                return spelled[guess]
        word = word.translate(_ONE_AS_I) if not word[0].isdigit() else word
    squeezed = re.sub(r"(.)\1{2,}", r"\1", word)
    return spelled.get(squeezed, squeezed)


@cache
def _ears() -> tuple[_Ear, ...]:
    return tuple(_ear(words) for words in DISTRESS_EVERYWHERE)


def _ear(words: DistressWords) -> _Ear:
    return _Ear(
        masks=_any(words.masks),
        crisis=words.crisis,
        any_crisis=_any(words.crisis),
        check=_any(words.check),
        denied_before=re.compile(words.denied_before),
        denied_after=re.compile(words.denied_after),
        past=re.compile(words.past),
        past_before=re.compile(words.past_before),
        present=re.compile(words.present),
        safe=re.compile(words.safe),
        stated_now=re.compile(words.stated_now),
    )


def _any(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?=\w)(?:{'|'.join(patterns)})")


@cache
def _one(pattern: str) -> re.Pattern[str]:
    """One pattern alone: compiled when first needed, as hardly any text needs any of them."""
    return _any((pattern,))


def _hear(read: str, ear: _Ear) -> Level:
    masked = ear.masks.sub(_MASK, read)
    lowered = False
    # One look for all of them together; which of them it was matters only where there is a hit.
    for pattern in ear.crisis if ear.any_crisis.search(masked) else ():
        for hit in _one(pattern).finditer(masked):
            if not _is_lowered(masked, hit, ear):
                return "crisis"
            lowered = True
    return "check" if lowered or ear.check.search(masked) else "none"


def _is_lowered(masked: str, hit: re.Match[str], ear: _Ear) -> bool:
    """Say whether the sentence around a hit denies it or puts it in the past."""
    first, last = max(0, hit.start() - _SENTENCE), hit.end() + _SENTENCE
    begin = max(first, masked.rfind(_STOP, first, hit.start() + 1) + 1)
    end = masked.find(_STOP, hit.end(), last)
    before = masked[begin : hit.start()]
    after = masked[hit.end() : end if end >= 0 else last]
    if ear.denied_before.search(before[-60:]) or ear.denied_after.match(after[:60]):
        return True
    sentence = before + hit[0] + after
    if ear.past_before.search(before[-60:]) is None and (
        ear.stated_now.match(hit[0]) or not ear.past.search(sentence)
    ):
        return False
    around = masked[max(0, begin - _SENTENCE) : hit.end() + 2 * _SENTENCE]
    return ear.safe.search(around) is not None or ear.present.search(sentence) is None
