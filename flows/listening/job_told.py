"""Which job it was and who with, where that is told in passing: "it was the Aldi, cook"."""

from __future__ import annotations

import re
from datetime import date

from flows.listening import sure
from flows.listening.days import find_past_days
from flows.listening.en import job_told as english
from flows.listening.en import names
from flows.listening.feelings import feelings
from flows.listening.names import company_in
from flows.listening.patterns import compiled
from flows.listening.text import fold, tidy

LONGEST = 300
ROLE_WORDS, FIRM_WORDS, SHORTEST = 5, 3, 2
NAMED = 2
"""Pieces from the first that may name a job: what comes behind them is told of it."""
ANY_DAY = date(2024, 1, 1)
_START = rf"^\W*{english.LEADS}(?P<frame>{english.FRAME})?(?:an? |the |as )*"


def job_told(text: str) -> tuple[str, str]:
    """The job and the employer that a text tells of, "" for what it does not name.

    Either it is said that a job is named ("it was for ..."), or both are and nothing before them.
    """
    said = _dictated(tidy(text)[:LONGEST])
    firm_named = _firm_named(said)
    bare = compiled(english.TAILS).sub("", said)
    rest = compiled(english.BEHIND).sub("", bare)
    framed = rest != bare
    if begun := compiled(_START).match(rest):
        rest, framed = rest[begun.end() :], framed or bool(begun["frame"])
    if "?" in rest:
        return "", ""
    parts = [one for one in compiled(english.SPLITS).split(rest) if one.strip()]
    pieces = [one for one in parts if not compiled(english.PLACED).match(one)][:NAMED]
    role, firm = _both(pieces, framed=framed)
    firm = firm_named or firm
    if role and not (framed or (firm and _stands_alone(role, firm, said))):
        return "", ""
    return role, firm


def _both(pieces: list[str], *, framed: bool) -> tuple[str, str]:
    """The job and the firm in the first pieces, in either order."""
    if not pieces or any(compiled(english.OF_SOMEBODY).search(one) for one in pieces):
        return "", ""
    first, second = pieces[0], pieces[1] if len(pieces) > 1 else ""
    if role := _work(first):
        firm = _firm(second)
        return role, "" if fold(firm) in fold(role) else firm
    role = _work(second)
    firm = _firm(first) if role else ""
    return (role, firm) if firm and (framed or _is_only(first, firm)) else ("", "")


def _work(piece: str) -> str:
    """The job that a piece is, and is nothing else; "" where it may be something else."""
    bare = compiled(r"^(?:an? |the |as )+").sub("", piece.strip(" .!\"'"))
    bare = compiled(english.KIND_BEHIND).sub("", bare)
    words = bare.casefold().split()
    strange = names.OWNED & set(words[:1]) or english.NOT_INSIDE & set(words)
    if not words or len(words) > ROLE_WORDS or strange:
        return ""
    while words and words[0] in names.NOT_ROLES:
        words, bare = words[1:], bare.split(" ", 1)[-1]
    last = words[-1] if words else ""
    is_work = last in names.JOB_WORDS - english.NOT_WORK
    if not (is_work or compiled(english.WORKERS).fullmatch(last)) or feelings(bare):
        return ""
    return sure.job(bare)


def _firm(piece: str) -> str:
    """The firm that a piece begins with: in capitals, or by what it is behind an "at"."""
    led = compiled(rf"^{english.BEFORE_FIRM}").match(piece)
    rest = compiled(r"^(?:an? |the )").sub("", piece[led.end() :] if led else piece)
    found = compiled(rf"(?-i:{english.CAPITALS})").match(rest)
    name = found[0] if found and not compiled(english.NOT_FIRMS).match(rest) else ""
    if led and not name:
        name = company_in(f"job {piece}", "en") or ""
    elif not led and len(piece.split()) > FIRM_WORDS + len(name.split()):
        return ""
    is_day = name.isdecimal() or bool(find_past_days(name, ANY_DAY))
    return "" if is_day or len(name) < SHORTEST else sure.thing(name)


def _stands_alone(role: str, firm: str, said: str) -> bool:
    """Whether a job and a firm are named, and no person: "the recruiter, Yolanda"."""
    is_person = compiled(rf"\b{english.SOMEBODYS} {re.escape(role)}\b")
    return firm[0].isupper() and not is_person.search(said)


def _is_only(piece: str, firm: str) -> bool:
    return len(piece.split()) <= len(firm.split()) + 1


def _firm_named(said: str) -> str:
    """The firm that is called by its name somewhere in the text."""
    found = compiled(english.FIRM_NAMED).search(said)
    if found is None:
        return ""
    name = compiled(rf"(?-i:{english.CAPITALS})").match(found["name"])
    return sure.thing(name[0]) if name else ""


def _dictated(text: str) -> str:
    """A text with the marks that were said aloud, as they are written."""
    for spoken, mark in english.MARKS:
        text = compiled(spoken).sub(mark, text)
    return text
