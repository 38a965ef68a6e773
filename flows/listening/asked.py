"""What a question asks, once what leads it in is taken off; and what is asked in so many words."""

from __future__ import annotations

import re
from functools import cache

from flows.listening.en import asked as english

_LONGEST = 400


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def core(text: str) -> str:
    """The question without what leads it in: of "be straight with me, is it X", "is it X"."""
    said = text[:_LONGEST].replace("’", "'")
    found = _compiled(english.PREFACE).match(said)
    return (said[found.end() :].strip() or text) if found else text


def plainly(text: str) -> str:
    """The answer of the shelf that is asked for in so many words; else ""."""
    said = text[:_LONGEST].replace("’", "'")
    return next((key for key, words in english.PLAINLY if _compiled(words).search(said)), "")
