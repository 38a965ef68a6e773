"""Searching one's own notes: whole words first, then parts of words, without case or accents."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from flows.kernel.facts import DERIVED
from flows.kernel.session import Thread
from flows.listening.little import little_words
from flows.listening.patterns import late
from flows.listening.room import around

SNIPPET_AT_MOST = 110
"""Characters shown around what was found."""
WORDS_AT_MOST = 6
"""Words that are searched for; what follows them is not."""
_WORD = late(r"\w+")


@dataclass(frozen=True, slots=True)
class Hit:
    """One answer in which the words were found, and where its first word begins.

    `whole`: the words stand there whole; else as parts of words.
    """

    number: int
    step: str
    at: str
    text: str
    start: int
    whole: bool


def wanted(words: str) -> tuple[str, ...]:
    """The words worth looking for: folded, without "the" and "my" where others are left."""
    there = tuple(dict.fromkeys(_WORD.findall(plain(words))))
    telling = tuple(word for word in there if word not in little_words())
    return (telling or there)[:WORDS_AT_MOST]


def plain(text: str) -> str:
    """`text` without case and accents, character for character as long as it was."""
    return text.lower() if text.isascii() else "".join(_folded(letter) for letter in text)


def _folded(letter: str) -> str:
    """One character for one: its base letter in lower case, so that places stay places."""
    base = unicodedata.normalize("NFKD", letter)[:1] or letter
    return base.casefold()[:1] or letter


def found(threads: Iterable[Thread], words: str) -> list[Hit]:
    """Where `words` occur, all of them in one answer: whole words first, each the latest first."""
    looked_for = wanted(words)
    if not looked_for:
        return []
    hits = [hit for thread in threads for hit in _in_thread(thread, looked_for)]
    return sorted(sorted(hits, key=lambda hit: hit.at, reverse=True), key=lambda hit: not hit.whole)


def _in_thread(thread: Thread, words: tuple[str, ...]) -> Iterator[Hit]:
    for step, answer in thread.answers.items():
        text = str(answer.get("text", ""))
        if not text or step.startswith(DERIVED):
            continue
        where = _where(plain(text), words)
        if where:
            yield Hit(thread.number, step, str(answer.get("at", "")), text, *where)


def _where(text: str, words: tuple[str, ...]) -> tuple[int, bool] | None:
    """Where the first of `words` begins when all are there, and whether they stand whole."""
    if not all(word in text for word in words):
        return None
    whole = [re.search(rf"\b{re.escape(word)}\b", text) for word in words]
    if all(whole):
        return min(one.start() for one in whole if one), True
    return min(text.index(word) for word in words), False


def snippet(hit: Hit) -> str:
    """What was found, with as much around it as has room and is whole, on one line."""
    return " ".join(around(hit.text, hit.start, SNIPPET_AT_MOST).split())
