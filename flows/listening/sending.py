"""Whether somebody says that the letter went, or that one shall be written."""

from __future__ import annotations

from flows.listening.en import sending as english
from flows.listening.patterns import compiled
from flows.listening.text import APOSTROPHES

LONGEST, FEW, HARDLY_ANY = 240, 20, 3
"""Characters that are read; words up to which a text is about the letter; that name it alone."""
WRITE, BRIEF, NONE = "write", "two_lines", "not"


def sent(text: str) -> bool:
    """Whether a text says that the letter went."""
    return _has(text, english.SENT) and not _has(text, english.NOT_SENT)


def sends(text: str) -> bool:
    """Whether a text says that the letter will be sent, as it is."""
    return _has(text, english.SENDS) and not _has(text, english.UNSURE)


def wished(text: str) -> str:
    """Whether a text wishes for a letter (`write`), a brief one, none (`not`); else ""."""
    words = len(text.split())
    if "?" in text or words > FEW or _has(text, english.OTHERS):
        return ""
    if _has(text, english.NO_LETTER):
        return NONE
    if not _has(text, english.BRIEF) and not _has(text, english.WRITES):
        return ""
    if not (_has(text, english.WISHING) or words <= HARDLY_ANY):
        return ""
    return BRIEF if _has(text, english.BRIEF) else WRITE


def _has(text: str, pattern: str) -> bool:
    return compiled(pattern).search(text[:LONGEST].translate(APOSTROPHES)) is not None
