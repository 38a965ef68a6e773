"""Whom a text names: a person in hiring by name, and what they are there.

Exact where it speaks: a name has a capital, and stands beside what the person is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from flows.listening.en import recipients as english
from flows.listening.en.naming import PARTICLES
from flows.listening.languages import BESIDE_ENGLISH
from flows.listening.namelike import is_common
from flows.listening.names import NO_NAMES
from flows.listening.patterns import compiled
from flows.listening.text import head, holds, tidy
from flows.listening.titles import TITLE

LONGEST = 300
_WORD = r"[A-ZÀ-ÖØ-Þ](?:[^\W\d_]|['’-](?=[^\W\d_]))+"
_MORE = rf"(?: (?:(?:{'|'.join(sorted(PARTICLES))}) ){{0,2}}{_WORD}){{0,2}}"
_NAME = rf"(?<![\w'’-])(?P<name>(?:{TITLE} ){{0,2}}{_WORD}{_MORE})(?![\w])"


@dataclass(frozen=True, slots=True)
class Recipient:
    """A person by name, and which of those who may be written to that is."""

    name: str
    who: str


@cache
def _forms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (who, re.compile(form)) for who, said in english.WHO for form in _of(f"(?i:{said})")
    )


def _of(said: str) -> Iterator[str]:
    """How a name stands beside what its bearer is: behind it, and before it."""
    somebody = rf"(?i:{english.DETERMINED} {english.SOMEBODY})"
    is_there = rf"(?:(?i:{english.DETERMINED}) {said}|{somebody} (?i:{english.FROM}){said})"
    yield rf"\b{is_there}(?i:{english.CALLED})[,(:–-]* ?{_NAME}"
    named = rf"(?i:{english.FROM}|(?:{english.DETERMINED} )?){said}"
    yield rf"{_NAME},? (?i:{english.WHO_IS})?\(?(?:{is_there}|{named})\b"


@cache
def _elsewhere() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """A name behind what its bearer is, in the languages that are understood and not spoken."""
    return tuple(
        (who, re.compile(rf"\b(?i:{said})(?i:{book.CALLED}),? {_NAME}"))
        for book in (one.recipients for one in BESIDE_ENGLISH)
        for who, said in book.WHO
    )


@cache
def _doing() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """A name, and what its bearer did: that says which of them it is."""
    done = (*english.DID, ("interviewer", english.DID_IT))
    did = ((who, re.compile(rf"{_NAME}(?i:{english.WHO_DID}(?:{said}))\b")) for who, said in done)
    ran = (("interviewer", re.compile(rf"{_NAME} (?i:{english.DID_TALK})\b")),)
    called = (
        (who, re.compile(rf"\b(?i:{said}{english.NAME_OF}){_NAME}")) for who, said in english.WHO
    )
    return *ran, *did, *called


@cache
def _interviewed() -> re.Pattern[str]:
    somebody = rf"(?i:{english.DETERMINED} {english.SOMEBODY} {english.INTERVIEWED})"
    return re.compile(rf"\b{somebody}(?i:{english.CALLED})[,(:–-]* ?{_NAME}")


@cache
def _described() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """A name before or behind somebody who did this or that: "the lady who rang me, Ana"."""
    somebody = rf"(?:{english.SOMEBODY}|one) {english.WHO_THAT}"
    done = (*english.DID, ("hr", english.RANG))
    before = ((who, rf"{_NAME}(?i:{english.THE_ONE}{somebody}(?:{did}))") for who, did in done)
    behind = (
        (
            who,
            rf"\b(?i:{english.DETERMINED} {somebody}(?:{did}){english.GAP}{english.BEARS}){_NAME}",
        )
        for who, did in done
    )
    from_there = rf"{english.FROM}\w+ {english.WHO_THAT}{english.RANG}"
    office = rf"\b(?i:{english.AN_ARTICLE}){_NAME} (?i:{from_there})"
    return tuple((who, re.compile(form)) for who, form in (*before, *behind, ("hr", office)))


@cache
def _in_charge() -> re.Pattern[str]:
    return re.compile(rf"{_NAME}(?i:{english.IN_CHARGE})")


@cache
def _written_to() -> re.Pattern[str]:
    return re.compile(rf"(?i:{english.WRITING}){_NAME}")


def recipient(text: str) -> Recipient | None:
    """The person that a text names together with what they are in hiring; None where none is."""
    said = tidy(text)[:LONGEST]
    return _recipient(said) or _recipient(_with_capitals(said))


def _recipient(said: str) -> Recipient | None:
    named = [(who, pattern.search(said)) for who, pattern in (*_forms(), *_doing(), *_described())]
    named += [(who, pattern.search(said)) for who, pattern in _elsewhere()]
    named.append(("interviewer", _interviewed().search(said)))
    found = (_person(who, match) for who, match in named if match)
    return next((one for one in found if one), None)


def _with_capitals(said: str) -> str:
    """The text with capitals for a name that it ends with, of words that nobody uses otherwise."""
    found = compiled(english.ENDS_WITH).search(said)
    if found is None or any(map(is_common, found["name"].split())):
        return ""
    return said[: found.start("name")] + found["name"].title()


def goes_to(text: str) -> str:
    """What the person is, or the people, that a text says a letter goes to; "" where it does not.

    Nothing is read of a question. Of one that is denied it is the other.
    """
    said = head(text, LONGEST)
    if "?" in said:
        return ""
    said = compiled(english.NOT_TO).sub(" ", said)
    kinds = (who for who, form in english.GOES_TO if compiled(form).search(said))
    return next(kinds, "")


def in_charge(text: str) -> Recipient | None:
    """Whom a text names where it is asked whom to write to: what they are in charge of will do."""
    said = tidy(text)[:LONGEST]
    found = recipient(text), _in_charge().search(said)
    return found[0] or (_person("interviewer", found[1]) if found[1] else None)


def _person(who: str, found: re.Match[str]) -> Recipient | None:
    """Nobody where the words are no name: a day, the beginning of a sentence, a firm."""
    name = re.sub(rf"^(?i:{english.BEGINS})", "", found["name"])
    words = name.casefold().replace(".", "").split()
    titled = re.match(rf"{TITLE} ", name) is not None
    is_one = titled or (words and not set(words) & NO_NAMES)
    return Recipient(name, who) if is_one else None


def will_write(text: str) -> bool:
    """Whether a text plans to write to somebody whom it names."""
    return _written_to().search(tidy(text)[:LONGEST]) is not None


def is_done_by_writer(text: str) -> bool:
    """Whether the writer does or feels anything in a text."""
    return holds(text, english.WRITER, LONGEST)
