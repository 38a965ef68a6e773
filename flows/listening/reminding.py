"""A wish to be reminded, in three languages, with the time that it names."""

from __future__ import annotations

import re

from flows.listening.signs import names_time

_REMINDING = (
    re.compile(
        r"(?:(?:can|could|would|will) (?:you|u) |please |pls |plz |just |ok |yes |and |"
        r"maybe |then )*(?:remind|nudge|ping|poke|message|text|catch|prod|buzz) me (?P<when>.+)"
    ),
    re.compile(r"(?:bitte |ja |ok |kannst du |konntest du )*erinn?ere? mich (?P<when>.+)"),
    re.compile(
        r"(?:kannst|konntest|wurdest|koenntest) du mich (?:bitte )?(?P<when>.+?)(?: daran| dran)?"
        r" erinnern"
    ),
    re.compile(r"(?:bitte )?schreib(?:e)? mir (?P<when>.+)"),
    re.compile(
        r"(?:por favor |si |puedes |podrias )*(?:recuerda(?:me|melo|rme|rmelo)|recordarme(?:lo)?|"
        r"avisa(?:me|rme)|escribeme) (?P<when>.+)"
    ),
)
_WHEN = re.compile(
    r"\b(?:me|mich|mir|recu[eé]rdame(?:lo)?|recordarme(?:lo)?|av[ií]same|avisarme|escr[ií]beme)\s+",
    re.IGNORECASE,
)


def reminded(bare: str, typed: str) -> str | None:
    """Return what follows "remind me" where that names a time; `bare` has no accents."""
    for pattern in _REMINDING:
        found = pattern.fullmatch(bare)
        if found and names_time(found["when"]):
            when = _WHEN.search(typed)
            return typed[when.end() :].strip() if when else found["when"].strip()
    return None
