"""What a question asks, once what leads it in is taken off; and what is asked in so many words."""

from __future__ import annotations

from flows.listening.en import asked as english
from flows.listening.patterns import compiled

_LONGEST = 400


def core(text: str) -> str:
    """The question without what leads it in: of "be straight with me, is it X", "is it X"."""
    said = text[:_LONGEST].replace("’", "'")
    found = compiled(english.PREFACE).match(said)
    return (said[found.end() :].strip() or text) if found else text


def plainly(text: str) -> str:
    """The answer of the shelf that is asked for in so many words; else ""."""
    said = text[:_LONGEST].replace("’", "'")
    return next((key for key, words in english.PLAINLY if compiled(words).search(said)), "")
