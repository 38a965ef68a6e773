"""Lines of what was noted, as a person names them, and what each is to say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from flows.listening.en import lines as english
from flows.listening.patterns import compiled, late
from flows.listening.text import APOSTROPHES, head

LONGEST = 300
_APOSTROPHE = late(r"['’]")


@dataclass(frozen=True, slots=True)
class Told:
    """A line that is named, and its new words: "" where it is only named.

    `shown` says that this is plain only where the lines stand before the person.
    """

    line: str
    new: str = ""
    shown: bool = False


def told(text: str, lines: Mapping[str, Sequence[str]], noted: Mapping[str, str]) -> list[Told]:
    """What a text says of lines, each by its names here, and of what is `noted` in some.

    Once something was said to be wrong, what follows needs no other mark.
    """
    said = head(text, LONGEST)
    clauses = [one.strip() for one in compiled(english.CLAUSES).split(said)]
    found = (_of(clause, lines) or _denied(clause, noted) for clause in clauses if clause)
    return list({one.line: one for one in found if one}.values())


def place(text: str) -> int:
    """The place of the line that a text names, from 1; -1 for the last; 0 where none is."""
    found = compiled(english.LINE_AT).search(text[:LONGEST])
    named = next((one for one in found.groups() if one), "") if found else ""
    return english.PLACES.get(named.casefold(), 0)


def named_instead(text: str, name: str) -> str:
    """A text with the name of a line in the place of its number."""
    return compiled(english.LINE_AT).sub(f"{name} ", text[:LONGEST], count=1)


def parted(words: str) -> tuple[str, str]:
    """New words, and those behind them which say what it is not."""
    found = compiled(english.INSTEAD).search(words)
    return (words[: found.start()].strip(" ,;"), found["old"]) if found else (words, "")


def _of(clause: str, lines: Mapping[str, Sequence[str]]) -> Told | None:
    """What a clause says of the first line it names, the longest name first."""
    for line, start, end in sorted(named(clause, lines), key=lambda one: (one[1], -one[2])):
        before, behind = clause[:start], clause[end:]
        if compiled(english.ORDERS).match(before):
            return Told(line, _value(behind))
        if compiled(english.OPENERS).match(before):
            return _is_so(line, behind)
        return None
    return None


def _is_so(line: str, behind: str) -> Told | None:
    """What is said of a line right behind its name."""
    if wrong := compiled(english.WRONG).match(behind):
        return Told(line, _value(behind[wrong.end() :]))
    if should := compiled(english.SHOULD).match(behind):
        return Told(line, _value(behind[should.end() :]))
    if compiled(english.ALONE).match(behind):
        return Told(line, shown=True)
    is_so = compiled(english.IS).match(behind)
    return Told(line, _value(behind[is_so.end() :]), shown=True) if is_so else None


def _denied(clause: str, noted: Mapping[str, str]) -> Told | None:
    """The line whose noted words are said never to have been said, or to be wrong."""
    for line, start, end in named(clause, {line: [words] for line, words in noted.items()}):
        never = compiled(english.NEVER).search(clause[:start])
        wrong = compiled(english.WRONG).match(clause[end:])
        if never or (wrong and compiled(english.OPENERS).match(clause[:start])):
            return Told(line)
    return None


def _value(behind: str) -> str:
    if compiled(english.ALONE).match(behind):
        return ""
    rest = compiled(english.VALUE).sub("", behind, count=1)
    return compiled(english.POLITE).sub("", rest).strip(" .,;:")


def named(clause: str, lines: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, int, int]]:
    """Each line that a clause names by one of its names, and from where to where."""
    for line, names in lines.items():
        found = _pattern(line.rpartition(".")[2], tuple(names)).search(clause)
        if found is not None:
            yield line, found.start(), found.end()


@lru_cache(maxsize=512)
def _pattern(short: str, names: tuple[str, ...]) -> re.Pattern[str]:
    """Any name of a line, with or without its apostrophes."""
    plain = (_APOSTROPHE.sub("'?", re.escape(one.translate(APOSTROPHES))) for one in names if one)
    ways = [one for one in (english.ALSO.get(short, ""), *plain) if one]
    return re.compile(rf"\b(?:{'|'.join(ways) or '(?!)'})(?!\w)", re.IGNORECASE)
