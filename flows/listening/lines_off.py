"""Lines of a card that are to go, or that are disliked and not said anew."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from flows.listening.cues import is_polite
from flows.listening.en import lines as of_lines
from flows.listening.en import lines_off as english
from flows.listening.lines import named
from flows.listening.patterns import compiled, late
from flows.listening.text import APOSTROPHES, head

LONGEST = 200
_CLAUSES = late(r"[.,;!\n]+\s*")


def taken_off(text: str, lines: Mapping[str, Sequence[str]]) -> str:
    """The line, named in the text, that is to go; "" where none is."""
    said = head(text, LONGEST).translate(APOSTROPHES)
    if "?" in said and not is_polite(said):
        return ""
    for line, start, end in _longest(named(said, lines)):
        before, behind = said[:start], said[end:]
        first, *others = _CLAUSES.split(behind)
        told = compiled(english.BEFORE).search(before) or compiled(english.UNWANTED).search(before)
        rest = all(compiled(english.WHY).match(one) for one in others if one.strip())
        opens = compiled(of_lines.OPENERS).match(before)
        if told and rest and compiled(english.BEHIND).match(first):
            return line
        if opens and compiled(english.IT).search(behind):
            return line
    return ""


def disliked(text: str, lines: Mapping[str, Sequence[str]]) -> str:
    """The line of which a text says that it does not please, and not what it should say."""
    said = head(text, LONGEST).translate(APOSTROPHES)
    for line, start, end in _longest(named(said, lines)):
        seems = compiled(english.SEEMS).match(said[end:])
        if seems and compiled(of_lines.OPENERS).match(said[:start]):
            thought = said[end + seems.end() :]
            return line if compiled(english.DISLIKED).match(thought) else ""
    return ""


def _longest(found: Iterable[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    """The first name first; of those that begin together the longest."""
    return sorted(found, key=lambda one: (one[1], -one[2]))
