"""As much of a text as has room: whole sentences and clauses, and no dots for the rest."""

from __future__ import annotations

from itertools import pairwise

from flows.listening.en import room as english
from flows.listening.patterns import compiled

FEWEST = 3
"""Words that say something by themselves."""
_OVER = 2
"""How many times its room a clause may take before words are left out of it."""
_NEAR = 1_000
"""Characters in which a clause is looked for."""
_AROUND = " \n,;:–—-(…"

Span = tuple[int, int]


def around(text: str, at: int, limit: int) -> str:
    """The clauses around place `at` that have room together; of one that has none, its words."""
    begin = max(0, at - _NEAR)
    near = text[begin : at + _NEAR]
    clauses = _clauses(near)
    first = next(
        place for place, (_, end) in enumerate(clauses) if at - begin < end or end == len(near)
    )
    last = first
    while last + 1 < len(clauses) and _fits(near, clauses[first], clauses[last + 1], limit):
        last += 1
    while first and _fits(near, clauses[first - 1], clauses[last], limit):
        first -= 1
    fits = _fits(near, clauses[first], clauses[last], limit)
    return (
        _between(near, clauses[first], clauses[last]) if fits else words_in(near, at - begin, limit)
    )


def beginning(text: str, limit: int) -> str:
    """The clauses from the beginning that have room; if none has, the first, or words of it."""
    if len(text) <= limit:
        return text
    whole = ""
    for end in (end for _, end in _clauses(text[:_NEAR]) if end < _NEAR):
        said = _bare(text[:end])
        if whole and len(said) > limit:
            break
        if _says_something(said):
            whole = said
    said = whole or _bare(text)
    return said if len(said) <= _OVER * limit else words_in(said, 0, limit)


def in_room(text: str, limit: int) -> str:
    """Clauses from the beginning that have room; if none has, words: never more than `limit`."""
    said = beginning(text, limit)
    return said if len(said) <= limit else words_in(said, 0, limit)


def words_in(text: str, at: int, limit: int) -> str:
    """Whole words from the one at `at` on, in at most `limit` characters."""
    begin = text.rfind(" ", 0, at) + 1
    rest = text[begin if at - begin < limit // 2 else at :]
    words = rest[: limit + 1].split(" ")
    there = words[:-1] if len(rest) > limit else words
    while len(there) > 1 and _leads_on(there[-1]):
        there.pop()
    return _bare(" ".join(there)) or rest[:limit]


def _says_something(said: str) -> bool:
    """Whether it has some words, and does not leave one waiting for the next."""
    words = said.split()
    return len(words) >= FEWEST and not _leads_on(words[-1])


def _leads_on(word: str) -> bool:
    return word.casefold().strip(_AROUND) in english.LEADS_ON


def _fits(text: str, first: Span, last: Span, limit: int) -> bool:
    return len(_between(text, first, last)) <= limit


def _between(text: str, first: Span, last: Span) -> str:
    return _bare(text[first[0] : last[1]])


def _clauses(text: str) -> list[Span]:
    """Where each clause begins and ends; together they are the text."""
    ends = [found.end() for found in compiled(english.CLAUSE_ENDS).finditer(text)]
    return list(pairwise(dict.fromkeys((0, *ends, len(text))))) or [(0, 0)]


def _bare(said: str) -> str:
    """Without what parts it from the rest."""
    return said.strip(_AROUND)
