"""The slots: every name in braces has a value, for every text that says it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from flows.check.given import GIVEN, given
from flows.check.report import Report, found
from flows.conversation import PATHS
from flows.kernel.script import SLOT, Script


def prove(script: Script, known: Iterable[str] = PATHS.values) -> Report:
    """Every slot of every wording is known, or given to that very text."""
    names = set(known)
    problems = [
        f"{key} in {script.files[key]} says {{{name}}}, which nothing gives it: "
        "correct the name, or add it to what its step `says`."
        for key, texts in script.texts.items()
        for name in sorted({name for text in texts for name in SLOT.findall(text)})
        if name not in names and name not in given(key)
    ]
    return found(f"slots [{script.language}]: {len(names)} known, {len(GIVEN)} given", problems)


def undeclared(seen: Mapping[str, set[str]], known: Iterable[str] = PATHS.values) -> list[str]:
    """What a walk gave to a text and `GIVEN` does not know of."""
    names = set(known)
    return [
        f"{key} was given {{{name}}}, which flows/check/given.py does not list: add it there."
        for key, slots in sorted(seen.items())
        for name in sorted(slots - names - given(key))
    ]
