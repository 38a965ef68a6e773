"""Whether words are a name that may stand in a sentence of ours, and whole sentences of theirs.

Strict on purpose: what is refused here is worded around, what is taken stands in a letter.
"""

from __future__ import annotations

import re

from flows.listening.en import sure as english
from flows.listening.patterns import late
from flows.listening.text import APOSTROPHES

PERSON_WORDS, THING_WORDS = 5, 7
PERSON_AT_MOST, THING_AT_MOST = 60, 60
_AROUND = " .,;:!?\"'“”„‘’«»()[]"
"""What may stand around a name and is no part of it."""
_GREETED = late(rf"{english.SALUTATION},? (?=\S)", re.IGNORECASE)
_PERSON = late(r"[^\W\d_](?:[\w.’'-]*[\w.])?(?: [^\W\d_](?:[\w.’'-]*[\w.])?)*")
_THING = late(r"[^\W_](?:[\w&+#/.,’'()-]|[ ](?=[\w&(]))*")
_ENDS = late(r"(?<=[.!?…])[\"”’')]*\s+")
_DOUBLED = late(r"[.,/'’&+#-]{2}")
_STOP_INSIDE = late(r"[^\W\d_]{4,}\. ")


def on_one_line(text: str) -> str:
    """The text on one line, nothing doubled between its words, nothing unseen in it."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def person(text: str) -> str:
    """The name of a person as it was given, or "" where it may be something else.

    The marks around it and the greeting before it are no part of it: "'Dear Ms Berg,'".
    """
    line = _ungreeted(on_one_line(text).strip(_AROUND))
    fits = len(line) <= PERSON_AT_MOST and len(line.split()) <= PERSON_WORDS
    return line if fits and _PERSON.fullmatch(line) and _names(line) else ""


def _ungreeted(line: str) -> str:
    """A name without the greeting before it."""
    found = _GREETED.match(line)
    return line[found.end() :].strip(_AROUND) if found else line


def thing(text: str) -> str:
    """The name of a job or an employer as it was given, or ""."""
    line = on_one_line(text).rstrip(" .,;:-/")
    fits = len(line) <= THING_AT_MOST and len(line.split()) <= THING_WORDS
    return line if fits and _THING.fullmatch(line) and _names(line) else ""


def job(text: str) -> str:
    """The name of a job that fits between our "the" and our "position", or ""."""
    name = thing(text)
    words = name.casefold().split()
    doubled = words and (words[0] in english.ARTICLES or words[-1] in english.KINDS_OF_JOB)
    return "" if doubled else name


def sentences(text: str, most: int) -> str:
    """What was written, on one line: whole, or its first sentences that fit in `most`; or ""."""
    line = on_one_line(text)
    while len(line) > most:
        ends = [found.start() for found in _ENDS.finditer(line) if found.start() <= most]
        line = line[: ends[-1]].rstrip() if ends else ""
    return line if any(map(str.isalnum, line)) else ""


def _names(line: str) -> bool:
    """Whether no word of a sentence stands in it: "Will Smith" has none, "will Smith" one."""
    if _DOUBLED.search(line) or _STOP_INSIDE.search(line):
        return False
    words = [word.strip(".,()") for word in line.translate(APOSTROPHES).split()]
    rest_is_name = len(words) > 1 and all(word[:1].isupper() for word in words)
    common = [word for word in words if not (rest_is_name or _is_short_for(word))]
    return not {word.casefold() for word in common} & english.SENTENCE


def _is_short_for(word: str) -> bool:
    """Letters that stand for words: "IT" is no "it"."""
    return len(word) > 1 and word.isupper()
