"""Spans and places in every language: an hour, until when, how long, what clock, which button."""

from __future__ import annotations

import re
from functools import cache

from flows.listening.languages import SPANS_EVERYWHERE
from flows.listening.patterns import phrase
from flows.listening.text import head

_LONGEST = 200
_OFFSET = (
    r"(?P<utc>utc|gmt|z(?=ulu))?(?:ulu)?"
    r"(?:\s*(?P<sign>\+|-|plus|minus)\s*(?P<hours>\d{1,2})"
    r"(?:[:h]?(?P<minutes>\d\d)|[.,](?P<tenths>\d{1,2}))?(?:\s*h(?:ours?|rs?)?)?)?"
    r"\s*(?:\([^()]{0,40}\))?"
)


@cache
def _compiled(before: str, name: str, behind: str) -> re.Pattern[str]:
    said = "|".join(getattr(words, name) for words in SPANS_EVERYWHERE)
    return re.compile(f"{before}(?:{said}){behind}", re.IGNORECASE)


def _listed(name: str) -> str:
    return "|".join(getattr(words, name) for words in SPANS_EVERYWHERE)


def either_half(text: str) -> bool:
    """Whether it is an hour that may be of the morning or the evening, where either would do."""
    return (
        _compiled(r"\W*(?:", "around", rf")?(?:8|9|10|11)(?:{_listed('oclock')})?\W*").fullmatch(
            text
        )
        is not None
    )


def for_long(text: str) -> bool:
    """Whether a text is a span without an end that could be planned: "for a while"."""
    before = rf"\W*(?:(?:{_listed('until')}) )?"
    return _compiled(before, "for_long", r"\W*").fullmatch(text[:_LONGEST]) is not None


def without_until(text: str) -> str:
    """The end of a span without the word before it."""
    return _compiled(r"^\W*", "until", r"\s+").sub("", text)


@cache
def _written_offset() -> re.Pattern[str]:
    return re.compile(
        rf"\W*(?>{_listed('of_a_clock')})*{_OFFSET}(?:{_listed('behind_offset')})?[\s.!?]*",
        re.IGNORECASE,
    )


def written_offset(text: str) -> re.Match[str] | None:
    """An offset from UTC as it is written, by its parts, where the text is nothing else."""
    return _written_offset().fullmatch(text[:_LONGEST])


def place_in(text: str) -> tuple[int, str] | None:
    """The place of a button that is all a text names, from 1 or `LAST`, and the word for it."""
    said = _place_said(text)
    for words, whole in zip(SPANS_EVERYWHERE, _places(), strict=True):
        found = whole.fullmatch(said)
        if found is not None:
            return words.placed[found["place"]], found["place"]
    return None


def place_named(text: str) -> tuple[int, str] | None:
    """What `place_in` reads where more than one word says it: one alone may mean something else."""
    return place_in(text) if " " in _place_said(text) else None


def _place_said(text: str) -> str:
    return " ".join(head(text, _LONGEST).strip(" .,!)").casefold().split())


@cache
def _places() -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(
            rf"(?:{phrase(words.before_place)} )*(?P<place>{'|'.join(words.placed)})"
            rf"(?: {phrase(words.behind_place)})*",
            re.IGNORECASE,
        )
        for words in SPANS_EVERYWHERE
    )
