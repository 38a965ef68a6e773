"""What the person is called that a letter goes to, as it is told."""

from __future__ import annotations

import re

from flows.listening import sure
from flows.listening.en import addressing as english
from flows.listening.naming import alone, capitals, first, latest, led, led_small, one_run, titled
from flows.listening.naming import put_right as instead
from flows.listening.patterns import compiled
from flows.listening.text import head
from flows.listening.titles import TITLE

LONGEST = 300
FEW = 14
"""Words up to which a text that names somebody is about the greeting."""
TWO = 2


def answered(text: str) -> str:
    """The name that a text tells where it is asked for; "" where it tells none."""
    said = _said(text)
    return latest(said, _answered) or _all_capitals(said)


def _all_capitals(said: str) -> str:
    """A name of words that may be others, where each has its capital: "Max Good"."""
    words = said.split()
    return sure.person(said) if len(words) > 1 and all(map(str.istitle, words)) else ""


def told(text: str) -> str:
    """The name that a text says the letter greets instead; "" where it says none."""
    said = _said(text)
    if len(said.split()) > FEW or not compiled(english.CHANGES).search(said):
        return ""
    return instead(said, _told) or _told(said)


def addressed(text: str) -> str:
    """The name of the person whom a text says the letter goes to; "" where it says none."""
    said = _said(text)
    return "" if "?" in said else next(filter(None, led(said, english.ADDRESSED)), "")


def names_nobody(text: str) -> bool:
    """Whether a text says what they are and not what they are called: "the whole team"."""
    said = _said(text)
    described = re.search(english.DESCRIBED, said) is not None
    return described or compiled(english.NOBODY).search(said) is not None


def _answered(said: str) -> str:
    bare = compiled(english.AROUND).sub("", said)
    return (
        next(filter(None, map(_several, (bare, *re.split(english.APART, bare)))), "")
        or next(filter(None, led(said, english.NAMES)), "")
        or titled(said)
        or next(filter(None, led(said, english.LEADS)), "")
        or led_small(said, english.NAMES[:2])
        or alone(bare)
        or first(bare)
        or one_run(bare)
    )


def _told(said: str) -> str:
    return next(filter(None, led(said, english.NAMES)), "") or _last_titled(said)


def _last_titled(said: str) -> str:
    """The name behind the last title that is not denied: the first may be the wrong one."""
    before, *parts = re.split(rf"\b(?={TITLE}\s)", said)
    meant = [
        part
        for lead, part in zip([before, *parts], parts, strict=False)
        if not compiled(english.DENIED).search(lead)
    ]
    return titled(meant[-1]) if meant else ""


def _several(bare: str) -> str:
    """The names of two people, as they were told."""
    parts = re.split(english.JOINED, bare.strip(" .,"))
    names = [capitals(part) for part in parts]
    both = len(parts) == TWO and names == parts
    return sure.person(bare) if both else ""


def _said(text: str) -> str:
    return head(text, LONGEST).strip()
