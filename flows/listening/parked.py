"""What a text does where everything waits: each kind has an answer of its own.

Every language is listened to, whatever the conversation's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from flows.listening.languages import PARKED_EVERYWHERE
from flows.listening.needs import words_in

LONGEST = 600
LONGEST_DENIAL = 100
KINDS = tuple(dict.fromkeys(name for words in PARKED_EVERYWHERE for name in words.kinds))
"""What is looked for anywhere in a text, what matters most first."""
_CLAUSES = re.compile(r"[,.;:!?…\n]+|\s-+\s|[–—]")
_MOST_CLAUSES = 3
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
    clauses = [clause for clause in _CLAUSES.split(text[:LONGEST]) if clause.strip()]
    said = [words_in(clause, LONGEST) for clause in clauses]
    size = next(
        (n for n in range(min(len(said), _MOST_CLAUSES), 0, -1) if _denies(" ".join(said[:n]))), 0
    )
    rest = said[size:]
    if not size or any(_whole("turns").search(clause) for clause in rest):
        return None
    return text[text.index(clauses[size]) :].strip() if rest else ""


def _denies(said: str) -> bool:
    return len(said) <= LONGEST_DENIAL and _denial().fullmatch(said) is not None


@cache
def _denial() -> re.Pattern[str]:
    """A no with what may stand before and behind it, each language by itself."""
    each = (
        f"(?:(?:{_one_of(w.before_denial)}) )*(?:(?:{_one_of(w.denials)})(?: |$))+"
        f"(?:(?:{_one_of(w.after_denial)})(?: |$))*"
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
