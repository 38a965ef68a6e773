"""What a text does where everything waits: each kind has an answer of its own.

Every language is listened to, whatever the conversation's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from flows.listening.languages import PARKED_EVERYWHERE
from flows.listening.needs import words_in
from flows.listening.patterns import any_of, phrase
from flows.listening.shape import ParkedWords

LONGEST = 600
LONGEST_DENIAL = 80
KINDS = tuple(dict.fromkeys(name for words in PARKED_EVERYWHERE for name in words.kinds))
"""What is looked for anywhere in a text, what matters most first."""
_MOST_CLAUSES = 5
_LATEST = 5
"""Clauses among which a no begins."""
_COMMA = " , "
"""Between two clauses: "no, estoy bien" says another thing than "no estoy bien"."""
_CALLED = {"taken_back": "not_that", "only_safe": "safe_how"}
"""Kinds that are called otherwise than their words."""


def kind(text: str, *, asked: bool) -> str:
    """What a text does here; `asked`: the direct question still stands."""
    said = words_in(text, LONGEST)
    wholes = ("safe", "taken_back", *(("no", "yes") if asked else ()), "unsure", "hello")
    whole = next((one for one in (*wholes, "only_safe") if _whole(one).fullmatch(said)), "")
    if whole:
        return _CALLED.get(whole, whole)
    return next((name for name in KINDS if _anywhere(name).search(said)), "heard")


@dataclass(frozen=True, slots=True)
class Denial:
    """A no to the question about danger: what was said before it, and what behind it.

    `sure` where nothing of that may take it back.
    """

    before: str
    behind: str
    sure: bool

    @property
    def left(self) -> str:
        """All that is said besides."""
        return "\n".join(one for one in (self.before, self.behind) if one)


def denied(text: str) -> Denial | None:
    """The no that a text says to the question about danger; None where it says none.

    "god no, I'm fine", "no. it was for a design job", "Seriously? I'm not suicidal, I'm annoyed":
    whatever is no part of the no is left over. A bare no is sure only where it comes first, and
    what is left over says what was meant, or is about the words or the question.
    """
    clauses = list(_clauses(text[:LONGEST]))
    said = [words_in(clause, LONGEST) for _, clause in clauses]
    for anywhere in (False, True):
        for first in range(min(len(said), _LATEST)):
            bare = anywhere or all(map(_wonders, said[:first]))
            last = first + _size(said[first:], explicit=not bare)
            if last > first:
                no = _denial_of(text, clauses, said, (first, last))
                return replace(no, sure=False) if anywhere else no
    return None


def _denial_of(
    text: str, clauses: list[tuple[int, str]], said: list[str], no: tuple[int, int]
) -> Denial:
    """The no in these clauses; protests besides it tell nothing."""
    first, last = no
    while last < len(said) and _wonders(said[last]):
        last += 1
    before = "" if all(map(_wonders, said[:first])) else text[: clauses[first][0]].strip()
    behind = text[clauses[last][0] :].strip() if last < len(said) else ""
    besides = [*said[:first], *said[no[1] :]]
    explicit = _whole("explicit").search(_COMMA.join(said[first : no[1]])) is not None
    return Denial(before, behind, _keeps(besides, explicit=explicit))


def _keeps(besides: list[str], *, explicit: bool) -> bool:
    """Whether what is said besides a no leaves it one."""
    if any(map(_takes_back, besides)):
        return False
    told = [one for one in besides if not _wonders(one)]
    return explicit or not told or any(map(_is_the_matter, told))


def _takes_back(clause: str) -> bool:
    """Whether a clause takes a no back, wholly or in part."""
    if _whole("turns").search(clause):
        return True
    return any(_whole(name).fullmatch(clause) for name in ("yes", "unsure"))


def _is_the_matter(clause: str) -> bool:
    """Whether a clause says what was meant, or is about the words or the question.

    That it is about the job says nothing: "no, the job was what held me together".
    """
    return bool(_whole("explaining").match(clause) or _whole("matter").search(clause))


def _wonders(clause: str) -> bool:
    """Whether a clause does no more than wonder at the question."""
    return _whole("protests").fullmatch(clause) is not None


def _size(said: list[str], *, explicit: bool) -> int:
    """How many clauses the no has that begins here; none where there is none."""
    for size in range(min(len(said), _MOST_CLAUSES), 0, -1):
        no = _COMMA.join(said[:size])
        if len(no) <= LONGEST_DENIAL and _denial().fullmatch(no):
            return 0 if explicit and not _whole("explicit").search(no) else size
    wonders = next((i for i, one in enumerate(said) if not _wonders(one)), 0)
    return wonders if wonders and _whole("explaining").match(said[wonders]) else 0


def _clauses(text: str) -> Iterator[tuple[int, str]]:
    """Where each clause begins that has words, and the clause."""
    begins = 0
    for mark in (*_between().finditer(text), None):
        ends, following = mark.span() if mark else (len(text), len(text))
        if words_in(text[begins:ends], LONGEST):
            yield begins, text[begins:ends]
        begins = following


@cache
def _between() -> re.Pattern[str]:
    """What parts two clauses: a mark, or the space before an explanation."""
    begins = any_of(one for words in PARKED_EVERYWHERE for one in words.explains)
    return re.compile(rf"[,.;:!?…\n]+|\s-+\s|[–—]|\s+(?=(?:{begins})\b)", re.IGNORECASE)


@cache
def _denial() -> re.Pattern[str]:
    """A no with what may stand before and behind it, as often as it is said, in one language."""
    return re.compile(any_of(map(_denial_in, PARKED_EVERYWHERE)))


def _denial_in(words: ParkedWords) -> str:
    """Words that may stand before the no and behind it are read in one way only, never in two."""
    before, no, behind = (
        rf"{phrase('|'.join(said))}(?:{_COMMA}| |$)"
        for said in (words.before_denial, (*words.denials, *words.explicit), words.after_denial)
    )
    says_no = rf"(?>{no}|(?:{before})+{no})"
    return rf"{says_no}(?>{says_no}|{behind})*"


@cache
def _whole(name: str) -> re.Pattern[str]:
    patterns = any_of(one for words in PARKED_EVERYWHERE for one in getattr(words, name))
    return re.compile(rf"\b(?:{patterns})\b")


@cache
def _anywhere(name: str) -> re.Pattern[str]:
    return re.compile(
        any_of(one for words in PARKED_EVERYWHERE for one in words.kinds.get(name, ()))
    )
