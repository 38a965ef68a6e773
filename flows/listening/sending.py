"""Whether somebody says that the letter went, or that one shall be written."""

from __future__ import annotations

from flows.listening.en import sending as english
from flows.listening.patterns import compiled
from flows.listening.signs import names_time
from flows.listening.text import head, holds

LONGEST, FEW, HARDLY_ANY = 240, 20, 3
"""Characters that are read; words up to which a text is about the letter; that name it alone."""
WRITE, BRIEF, NONE = "write", "two_lines", "not"


def sent(text: str) -> bool:
    """Whether a text says that the letter went."""
    return _has(text, english.SENT) and not _has(text, english.NOT_SENT)


def sends(text: str) -> bool:
    """Whether a text says that the letter will be sent, as it is."""
    return _has(text, english.SENDS) and not _has(text, english.UNSURE)


def plans(text: str) -> bool:
    """Whether a text says that the letter is sent, and when."""
    timed = names_time(text) or _has(text, english.NOW)
    return timed and not _has(text, english.NO_PLAN) and _has(text, english.SENDS)


def wished(text: str) -> str:
    """Whether a text wishes for a letter (`write`), a brief one, none (`not`); else "".

    Of two of which one is denied it is the other.
    """
    said = head(text, LONGEST)
    asks = "?" in said and not _has(said, english.SPEAKS)
    if asks or len(said.split()) > FEW or _has(said, english.OTHERS):
        return ""
    rest = compiled(english.DENIES).sub(" ", said)
    other = _wished(rest) if rest != said else ""
    if other:
        return other
    if _has(said, english.NO_LETTER):
        return NONE
    return "" if _has(said, english.BRIEF) and not _has(rest, english.BRIEF) else _wished(said)


def refused(text: str) -> bool:
    """Whether a text says outright that nothing shall be written to them."""
    said = head(text, LONGEST)
    if "?" in said or _has(said, english.INSTEAD):
        return False
    return _has(said, english.REFUSED)


def refused_here(text: str) -> bool:
    """Whether a text says so where a letter is being made: a "no letter" is enough there."""
    return refused(text) or (
        _has(text, english.NO_LETTER_HERE) and not _has(text, english.INSTEAD) and "?" not in text
    )


def length(text: str) -> str:
    """Which length a text wishes for in so many words: `write`, `two_lines` or ""."""
    said = head(text, LONGEST)
    named = _has(said, english.FULL) or _has(said, english.BRIEF)
    code = wished(said) if named else ""
    return "" if code == NONE else code


def is_against(text: str) -> bool:
    """Whether a text begins with a word against what was just taken."""
    return _has(text, english.AGAINST)


def _wished(said: str) -> str:
    """What is wished for, where nothing of it is denied."""
    if _has(said, english.NO_LETTER):
        return ""
    if any(_has(said, one) for one in (english.FULL, english.HOW)):
        return WRITE
    outright = _has(said, english.NAMED) or _has(said, english.BIDS)
    named = _has(said, english.BRIEF) or _has(said, english.WRITES) or outright
    wishes = (
        outright
        or _has(said, english.SPEAKS)
        or _has(said, english.WISHING)
        or len(said.split()) <= HARDLY_ANY
    )
    if not (named and wishes):
        return ""
    return BRIEF if _has(said, english.BRIEF) else WRITE


def _has(text: str, pattern: str) -> bool:
    return holds(text, pattern, LONGEST)
