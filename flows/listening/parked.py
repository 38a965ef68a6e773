"""What a text does where everything waits: each kind has an answer of its own.

Every language is listened to, whatever the conversation's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from flows.listening.languages import PARKED_EVERYWHERE
from flows.listening.needs import words_in

LONGEST = 600
LONGEST_DENIAL = 100
KINDS = tuple(dict.fromkeys(name for words in PARKED_EVERYWHERE for name in words.kinds))
"""What is looked for anywhere in a text, what matters most first."""
_MOST_CLAUSES = 3
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


def denied(text: str) -> str | None:
    """What is left of a text that says no to the question about danger; None where it does not.

    "god no, I'm fine", "no. it was for a design job": only the clauses behind the no are left.
    """
    clauses = list(_clauses(text[:LONGEST]))
    said = [words_in(clause, LONGEST) for _, clause in clauses]
    sizes = range(min(len(said), _MOST_CLAUSES), 0, -1)
    size = next((size for size in sizes if _denies(said[:size])), 0)
    rest = said[size:]
    if not size or any(_whole("turns").search(clause) for clause in rest):
        return None
    return text[clauses[size][0] :].strip() if rest else ""


def _clauses(text: str) -> Iterator[tuple[int, str]]:
    """Where each clause begins that has words, and the clause."""
    begins = 0
    for mark in (*_between().finditer(text), None):
        ends, following = mark.span() if mark else (len(text), len(text))
        if words_in(text[begins:ends], LONGEST):
            yield begins, text[begins:ends]
        begins = following


def _denies(clauses: list[str]) -> bool:
    said = _COMMA.join(clauses)
    return len(said) <= LONGEST_DENIAL and _denial().fullmatch(said) is not None


@cache
def _between() -> re.Pattern[str]:
    """What parts two clauses: a mark, or the space before an explanation."""
    begins = _one_of(one for words in PARKED_EVERYWHERE for one in words.explains)
    return re.compile(rf"[,.;:!?…\n]+|\s-+\s|[–—]|\s+(?=(?:{begins})\b)", re.IGNORECASE)


@cache
def _denial() -> re.Pattern[str]:
    """A no with what may stand before and behind it, each language by itself."""
    between = rf"(?:{_COMMA}| |$)"
    each = (
        rf"(?:(?:{_one_of(w.before_denial)}){between})*(?:(?:{_one_of(w.denials)}){between})+"
        rf"(?:(?:{_one_of(w.after_denial)}){between})*"
        for w in PARKED_EVERYWHERE
    )
    return re.compile(_one_of(each))


@cache
def _whole(name: str) -> re.Pattern[str]:
    patterns = _one_of(one for words in PARKED_EVERYWHERE for one in getattr(words, name))
    return re.compile(rf"\b(?:{patterns})\b")


@cache
def _anywhere(name: str) -> re.Pattern[str]:
    return re.compile(
        _one_of(one for words in PARKED_EVERYWHERE for one in words.kinds.get(name, ()))
    )


def _one_of(patterns: Iterable[str]) -> str:
    return "|".join(f"(?:{pattern})" for pattern in patterns)
