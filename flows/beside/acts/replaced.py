"""X in the place of Y, where Y stands in a noted answer or names the option that was chosen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.beside.acts.likeliest import likeliest
from flows.beside.acts.mending import read_at
from flows.beside.acts.names_noted import CHECKS, noted_names, put_in_place
from flows.beside.acts.put_right import with_options
from flows.beside.acts.questions import is_open
from flows.beside.edit.answers import answered_steps
from flows.kernel.session import without_history
from flows.kernel.step import CHOICE, CHOICES
from flows.listening import corrects as say
from flows.listening.put_right import without_asides
from flows.listening.taken_back import opens
from flows.listening.text import whole_words

if TYPE_CHECKING:
    from flows.beside.acts.put_right import Change
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer

SURELY = -200
"""The score from which it is so where any words may be an answer."""


def noted_replaced(cursor: Cursor, said: str) -> Change | None:
    """What "X, not Y" changes: Y is a noted name, several words of an answer, or an option."""
    return _in_own_words(cursor, said) or _put_in_place(cursor, said, list(noted_names(cursor)))


def _in_own_words(cursor: Cursor, said: str) -> Change | None:
    """X for several words that stand in an answer to another question as they are denied."""
    steps = [one for one in answered_steps(cursor)[::-1] if one not in {cursor.state, *CHECKS}]
    found = (
        _in_texts(cursor, old, new, steps)
        for old, new in say.swaps(without_asides(said))
        if " " in old and not say.denies(new)
    )
    return next(filter(None, found), None)


def replaced(cursor: Cursor, said: str) -> Change | None:
    """X, not Y: where Y stands in an answer, X takes its place."""
    return _put_in_place(cursor, said)


def _put_in_place(cursor: Cursor, said: str, steps: list[str] | None = None) -> Change | None:
    """X for Y in one of these answers, in any where none are named; else the option that X is.

    What stands behind a last comma may be no part of it: "X, not Y, she will notice".
    """
    plain = without_asides(said)
    for old, new in (*say.swaps(plain.rpartition(",")[0]), *say.swaps(plain)):
        change = _in_texts(cursor, old, new, steps)
        if change:
            return change
    marked = opens(said)
    pairs = (*say.swaps(plain), *say.rather(plain))
    found = (_in_options(cursor, old, new, marked=marked) for old, new in pairs)
    return next(filter(None, found), None)


def _in_texts(cursor: Cursor, old: str, new: str, steps: list[str] | None = None) -> Change | None:
    """The answer in words, of `steps` or of any, that holds `old`, with `new` in its place.

    Names come first.
    """
    answers = cursor.thread.answers
    names = list(noted_names(cursor))
    for step in [*names, *answered_steps(cursor)[::-1]] if steps is None else steps:
        text = str(answers[step].get("text", ""))
        if step in CHECKS:
            changed = put_in_place(text, old, new, step)
        else:
            place = whole_words(old, text)
            changed = _in_place(text, place, new) if place else ""
        if changed:
            return step, {**without_history(answers[step]), "text": changed}
    return None


def _in_place(text: str, place: re.Match[str], new: str) -> str:
    """The text with `new` where `place` is; a word that `new` ends with stands there once."""
    behind = text[place.end() :]
    last, said = new.rsplit(maxsplit=1)[-1], behind.split(maxsplit=1)
    if said and said[0].casefold().strip(".,;:!?") == last.casefold():
        behind = behind.lstrip()[len(last) :]
    return text[: place.start()] + new + behind


def _in_options(cursor: Cursor, old: str, new: str, *, marked: bool) -> Change | None:
    """The step whose chosen option `old` names, read anew with `new`.

    Where any words may be an answer both are surely options, or it is `marked` as put right.
    """
    for step in with_options(cursor):
        chosen = without_history(cursor.thread.answers[step]).get("codes", [])
        gone = _chosen(cursor, step, old) if chosen else []
        if not gone or not set(gone) <= set(chosen):
            continue
        come = _chosen(cursor, step, new)
        sure = (
            marked
            or not is_open(cursor)
            or (_surely(cursor, step, old) and _surely(cursor, step, new))
        )
        if come and sure:
            left = [code for code in chosen if code not in gone and code not in come]
            return step, {"codes": [*come, *left]}
    return None


def _surely(cursor: Cursor, step: str, said: str) -> bool:
    """Whether words name an option of `step` by its label, or are surely one by example."""
    likeliest = cursor.ear.means(said, step)[:1]
    return bool(reads(cursor, step, said)) or any(one.score >= SURELY for one in likeliest)


def _chosen(cursor: Cursor, step: str, said: str) -> list[str]:
    """The options of `step` that words mean: by its labels, else by example."""
    if said.isdecimal():
        return []
    read = list((reads(cursor, step, said) or {}).get("codes", ()))
    guess = likeliest(cursor, step, said)
    code = guess.code if guess else ""
    return read or ([code] if code and not code.isdecimal() else [])


def reads(cursor: Cursor, step: str, said: str) -> Answer | None:
    """What `said` answers at `step`, if anything; a figure in it is no place of a button."""
    row = cursor.paths.by_step.get(step)
    placed = (
        row is not None
        and row.expects in {CHOICE, CHOICES}
        and (not said.isdecimal() and any(map(str.isdigit, said)))
    )
    if row is None or not said or placed:
        return None
    return read_at(cursor, step, said)
