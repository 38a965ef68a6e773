"""Whether a text says how the person is now, and whether it says anything else."""

from __future__ import annotations

from enum import Enum

from flows.listening.feelings import felt
from flows.listening.languages import language as words_of
from flows.listening.patterns import compiled, late
from flows.listening.text import fold

LONGEST = 160
"""Characters above which a text tells more than that."""
GLAD = frozenset({"hope", "relief"})
"""Feelings that are what went well, or what was gained, as often as how somebody is."""
_SHORTEST, _BETWEEN = 2, 2
"""Words below which a text only names one; words that may stand before it ("that bloody angry")."""
_ENDS = late(r"[.,;:!?…\n()]+|\s[-–—]+\s")


class Now(Enum):
    """What a text says of it: not that alone, that and what it is about, or nothing but that."""

    NOT = 0
    ABOUT = 1
    BARE = 2


def feels_now(text: str, *, language: str = "en") -> Now:
    """Say whether the whole text is how the person is now, and whether it says what about."""
    if len(text) > LONGEST or "?" in text or not _named(text, language):
        return Now.NOT
    parts = _clauses(text, language)
    kinds = [_kind(part, language, alone=len(parts) == 1) for part in parts]
    if Now.NOT in kinds or not any(kinds):
        return Now.NOT
    return Now.ABOUT if Now.ABOUT in kinds else Now.BARE


def says_it_somewhere(text: str, *, language: str = "en") -> set[str]:
    """The feelings of each clause that says how the person is now, and nothing else."""
    parts = [] if "?" in text or not _named(text, language) else _clauses(text, language)
    bare = (part for part in parts if _kind(part, language, alone=False) is Now.BARE)
    return {code for part in bare for code in felt(part, language=language)}


def _clauses(text: str, language: str) -> list[str]:
    joins = words_of(language).feelings.joins
    read = compiled(rf"\s(?:{joins})(?=\s)").sub(",", fold(text, language=language))
    return [part for one in _ENDS.split(read) if (part := " ".join(one.split()))]


def _named(text: str, language: str) -> bool:
    """Whether a feeling is named that is hard, or mixed with one."""
    return bool(set(felt(text, language=language)) - GLAD)


def _kind(part: str, language: str, *, alone: bool) -> Now | None:
    """What one clause says of it; None where it says nothing more."""
    own = words_of(language).feelings
    if compiled(rf"(?:{own.says_nothing}|\W|\d)+|{own.so_much}").fullmatch(part):
        return None
    named = {code: one for code, one in felt(part, language=language).items() if one in part}
    hard = [one for code, one in named.items() if code not in GLAD]
    if not hard or len(part.split()) < _SHORTEST:
        return Now.BARE if hard and part.startswith(hard[0]) and not alone else Now.NOT
    lead = compiled(rf"(?:(?:{own.says_nothing})\W+)*").match(part)
    begun = compiled(rf"(?:(?:{own.says_nothing})\W+)*(?:{own.is_now})").match(part)
    begins = lead is not None and any(part.startswith(one, lead.end()) for one in hard)
    first = min(map(part.find, named.values()))
    if not begins and (begun is None or len(part[begun.end() : first].split()) > _BETWEEN):
        return Now.NOT
    end = max(part.find(one) + len(one) for one in named.values())
    bare = compiled(rf"\W*(?:(?:{own.says_nothing}|{own.so_much})\W*)*").fullmatch(part[end:])
    return Now.BARE if bare else Now.ABOUT
