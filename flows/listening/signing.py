"""Who signs the letter, as it is told; whether it is asked if it is signed, or to see it.

A name is told in capitals: words that may be something else are none.
"""

from __future__ import annotations

from collections.abc import Iterator

from flows.listening.en import signing as english
from flows.listening.namelike import is_common
from flows.listening.naming import alone, capitals, latest, led, led_small, one_run, put_right
from flows.listening.patterns import compiled, late
from flows.listening.text import head, holds

LONGEST = 400
_APART = late(r"[.!?:;,\n()\[\]\"“”]+(?:\s|$)|\s[-–—]\s|[\[\]()\"“”]")


def told(text: str) -> str:
    """The name that a text says the letter is signed with; "" where it tells none."""
    said = _said(text)
    if holds(said, english.REFUSES):
        return ""
    return put_right(said, _told) or _told(said)


def _told(said: str) -> str:
    return next(filter(None, (*led(said, english.LEADS), *_placed(said), *_beside(said))), "")


def told_early(text: str) -> str:
    """The name that a letter shall be signed with, told before there is one; "" where none is.

    Only what cannot be said of anything else: a name is put below a letter, or signs it.
    """
    said = _said(text)
    if "?" in said or holds(said, english.REFUSES) or holds(said, english.BY_OTHERS):
        return ""
    return _early(said)


def _early(said: str) -> str:
    names = (*led(said, english.EARLY), *_below(said), _early_small(said))
    return next(filter(None, names), "")


def _below(said: str) -> Iterator[str]:
    """Names between words for putting and words for where."""
    for lead in (english.PUT, english.SAID_BELOW):
        for found in compiled(lead).finditer(said):
            rest = said[found.end() :]
            name = capitals(rest)
            if name and compiled(english.EARLY_BEHIND).match(rest[len(name) :]):
                yield name


def _early_small(said: str) -> str:
    """A name in small letters that ends what is said, of words that nobody uses otherwise."""
    name = led_small(said, english.EARLY_SMALL) if said.islower() else ""
    return "" if any(map(is_common, name.split())) else name


def answered(text: str) -> str:
    """The name that a text tells where it is asked for; "" where it tells none."""
    said = _said(text)
    return "" if holds(said, english.REFUSES) else latest(said, _answered)


def _answered(said: str) -> str:
    bare = compiled(english.AROUND).sub("", said)
    return _told(said) or led_small(said, english.LEADS[:2]) or alone(bare) or one_run(bare)


def wished(text: str) -> bool:
    """Whether a text says that the letter is to be signed."""
    said = _said(text)
    return not holds(said, english.REFUSES) and any(holds(said, one) for one in english.WISHES)


def asked(text: str) -> bool:
    """Whether a text asks if the letter is signed, or what with."""
    said = _said(text)
    return any(holds(said, one) for one in english.HOLDS)


def shown(text: str) -> bool:
    """Whether a text asks to see the letter."""
    said = _said(text)
    return any(holds(said, one) for one in english.SHOWS)


def _said(text: str) -> str:
    return head(text, LONGEST).strip()


def _placed(said: str) -> Iterator[str]:
    """Names that are to be put below, or that a clause says are to stand there."""
    for part in _APART.split(said):
        name = capitals(compiled(english.LINK).sub("", part or ""))
        rest = (part or "").partition(name)[2] if name else ""
        if name and compiled(english.BEHIND).fullmatch(rest):
            yield name
    for found in compiled(english.PUT).finditer(said):
        rest = said[found.end() :]
        name = capitals(rest)
        if name and compiled(english.BEHIND).match(rest[len(name) :]):
            yield name


def _beside(said: str) -> Iterator[str]:
    """Names that stand alone between marks, where the text speaks of how the letter is signed."""
    if not holds(said, english.SPEAKS):
        return
    for part in _APART.split(said):
        words = (part or "").split()
        if words and capitals(" ".join(words)) == " ".join(words):
            yield " ".join(words)
