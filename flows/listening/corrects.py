"""Corrections as people put them: what was said, and what it is instead; in each language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from flows.listening.languages import CORRECTS_EVERYWHERE
from flows.listening.patterns import compiled, in_any
from flows.listening.shape_acts import CorrectWords
from flows.listening.spans import place_in
from flows.listening.taken_back import only_leads, unmarked, without_tail
from flows.listening.text import APOSTROPHES, AT_HAND

LONGEST = 240
_CAPITAL = r"[A-ZÄÖÜÁÉÍÓÚÑ][\w'’&.-]*"
_NAMED = rf"(?P<new>{_CAPITAL}(?: (?:(?:&|{{}}) ){{{{0,2}}}}{_CAPITAL}){{{{0,4}}}})"


@dataclass(frozen=True, slots=True)
class Named:
    """A thing by its kind (company, role, person), its name, and whether it was ordered so."""

    thing: str
    name: str
    ordered: bool = False


@dataclass(frozen=True)
class _Book:
    things: Mapping[str, str]
    no_name: frozenset[str]
    swapped: tuple[re.Pattern[str], ...]
    rather: tuple[re.Pattern[str], ...]
    set_to: re.Pattern[str]
    named: re.Pattern[str]
    called: re.Pattern[str]
    take_out: tuple[re.Pattern[str], ...]


@cache
def _books() -> tuple[_Book, ...]:
    return tuple(map(_book, CORRECTS_EVERYWHERE))


def _book(words: CorrectWords) -> _Book:
    within = "|".join(word for one in CORRECTS_EVERYWHERE for word in one.within_name.split())
    return _Book(
        words.things,
        words.no_name,
        tuple(map(compiled, words.swapped)),
        tuple(map(compiled, words.rather)),
        compiled(words.set_to),
        compiled(words.named),
        re.compile(f"(?i:{words.called}){_NAMED.format(within)}"),
        tuple(map(compiled, words.take_out)),
    )


@cache
def _any(name: str) -> re.Pattern[str]:
    return in_any(CORRECTS_EVERYWHERE, name)


@lru_cache(AT_HAND)
def swaps(text: str) -> tuple[tuple[str, str], ...]:
    """What was said, and what it is instead: "X, not Y" in each order that people use."""
    return tuple(_swaps(text))


@lru_cache(AT_HAND)
def rather(text: str) -> tuple[tuple[str, str], ...]:
    """What it is less, and what more: "more angry than sad"."""
    patterns = [pattern for book in _books() for pattern in book.rather]
    return tuple(_pairs(patterns, without_tail(text)))


def _swaps(text: str) -> Iterator[tuple[str, str]]:
    return _pairs([pattern for book in _books() for pattern in book.swapped], text)


def _pairs(patterns: list[re.Pattern[str]], text: str) -> Iterator[tuple[str, str]]:
    if len(text) <= LONGEST:
        for pattern in patterns:
            found = pattern.search(text.translate(APOSTROPHES))
            if found is not None:
                old, new = (text[slice(*found.span(one))].strip(" .,'\"") for one in ("old", "new"))
                if not only_leads(new):
                    yield old, unmarked(new) or new


def renames(text: str) -> Iterator[Named]:
    """A thing by its kind, and what its name is: no other words in the text."""
    for book in _books() if len(text) <= LONGEST else ():
        for pattern in (book.set_to, book.named):
            found = pattern.search(text)
            if found and found["new"].lower() not in book.no_name:
                thing = book.things[found["what"].lower()]
                yield Named(thing, found["new"].strip(" .,"), ordered=pattern is book.set_to)


def called(text: str) -> Named | None:
    """The name of a thing, told anywhere in the text: it begins with a capital."""
    for book in _books() if len(text) <= LONGEST else ():
        found = book.called.search(text)
        if found is not None:
            return Named(book.things[found["what"].lower()], found["new"].strip(" ."))
    return None


def taken_out(text: str) -> str:
    """What is to go of several things that were chosen; empty where nothing is."""
    said = text[:LONGEST]
    found = (one.search(said) for book in _books() for one in book.take_out)
    return next((match["gone"] for match in found if match), "")


def taken_back(text: str) -> str | None:
    """What is left of a text that takes back what was said; None where it does not."""
    pattern = _any("takes_back")
    return pattern.sub(" ", text).strip(" ,.!") if pattern.search(text) else None


def is_place(text: str) -> bool:
    """Whether it may be the place of a button as well as a number of what is told."""
    return place_in(text) is not None


def denies(text: str) -> bool:
    """Whether anything in the text says that something was otherwise."""
    return _any("denies").search(text.translate(APOSTROPHES)) is not None


def beside_no_answer(text: str) -> str:
    """What is told beside words that deny a no: "it was not a no, they …"; "" where none is."""
    said = text.translate(APOSTROPHES) if len(text) <= LONGEST else ""
    found = _any("no_refusal").search(said)
    behind = text[found.end() :].strip(" ,.;:–-!") if found else ""
    return behind or (text[: found.start()].strip(" ,.;:–-") if found else "")


def behind_nots(text: str) -> Iterator[str]:
    """What stands behind each "not", as far as it belongs to it: "not today", no "today not, …"."""
    nots = _any("nots").finditer(text.translate(APOSTROPHES))
    rests = (text[found.end() :] for found in nots)
    return (rest for rest in rests if rest[:1] not in set(",;:."))
