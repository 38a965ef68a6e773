"""What follows from a changed answer: the steps that depend on it, and only those, come again.

Dependence is measured: the facts that a step's guard and its buttons read are compared before
and after the change.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from flows.buttons import BUILT, shown
from flows.facts import Facts
from flows.paths import ENTRANCES, PASSING, inline
from flows.stages import ASKS

if TYPE_CHECKING:
    from flows.cursor import Cursor
    from flows.rows import Ask
    from flows.session import Answer

ASKED_ONCE = {row.step: row for row in ASKS if row.step not in PASSING}


@contextmanager
def unsettle_dependents(cursor: Cursor, step: str) -> Iterator[None]:
    """While an answer that was there before is replaced: afterwards, unsettle what hung on it.

    Within a detour they are asked again before one comes back, in their order; on the path their
    turn comes by itself.
    """
    old = cursor.thread.answers.get(step)
    if old is None or step not in ASKED_ONCE:
        yield
        return
    before = {row.step: _fits(row, cursor.facts) for row in _others(step)}
    offers = {s: _codes(cursor.facts, s) for s in BUILT if _is_answered(cursor, s) and s != step}
    yield
    if _same(old, cursor.thread.answers.get(step)):
        return
    facts = cursor.facts
    appeared = [
        s for s, row in ASKED_ONCE.items() if s in before and not before[s] and _newly(cursor, row)
    ]
    stale = [s for s, codes in offers.items() if _offer_changed(facts, s, codes)]
    gone = [s for s in before if before[s] and not _fits(ASKED_ONCE[s], facts)]
    _set_aside(cursor, gone)
    again = [row.step for row in ASKS if row.step in {*appeared, *stale}]
    for one in again:
        cursor.drop(one)
    if cursor.detour:
        cursor.detour["again"] = list(dict.fromkeys([*cursor.detour.get("again", []), *again]))


def _others(step: str) -> list[Ask]:
    return [
        row
        for row in ASKED_ONCE.values()
        if row.step != step and row.stage in (*ENTRANCES, "pause")
    ]


def _fits(row: Ask, facts: Facts) -> bool:
    return inline(row, facts)


def _is_answered(cursor: Cursor, step: str) -> bool:
    return step in ASKED_ONCE and step in cursor.thread.answers


def _codes(facts: Facts, step: str) -> tuple[str, ...]:
    return tuple(button.code for button in shown(facts, step))


def _offer_changed(facts: Facts, step: str, codes: tuple[str, ...]) -> bool:
    """Something that was chosen is no longer offered."""
    now = set(_codes(facts, step))
    lost = set(codes) - now
    return bool(lost & set(facts.codes(step)))


def _newly(cursor: Cursor, row: Ask) -> bool:
    """The step fits now and did not before, in a stage whose turn has come already."""
    passed = [ASKED_ONCE[s].stage for s in cursor.thread.asked if s in ASKED_ONCE]
    come = row.stage in passed and row.step not in cursor.thread.answers
    later = cursor.detour and _after(row.step, _origin(cursor))
    return come and inline(row, cursor.facts) and not later


_PLACES = {row.step: (row.stage, place) for place, row in enumerate(ASKS)}
"""The stage of each step, and which one it is."""


def _origin(cursor: Cursor) -> str:
    """Where this rejection goes on: the place held, or its own, seen from another one."""
    place = cursor.detour
    return str(place["step"] if place["number"] == cursor.session.current else cursor.thread.place)


def _after(step: str, origin: str) -> bool:
    """Whether `step` comes after `origin` in the same stage: there its turn will come anyway."""
    if origin not in _PLACES:
        return False
    (stage, place), (before, begun) = _PLACES[step], _PLACES[origin]
    return stage == before and place > begun


def _same(old: Answer, new: Answer | None) -> bool:
    ignored = {"at", "how"}
    plain = {k: v for k, v in (new or {}).items() if k not in ignored}
    return plain == {k: v for k, v in old.items() if k not in ignored}


def _set_aside(cursor: Cursor, steps: list[str]) -> None:
    """Answers to questions that no longer fit are kept, and no longer read."""
    answers = cursor.thread.answers
    for step in steps:
        if step in answers:
            answers[step] = {**answers[step], "aside": True}
    for step, row in ASKED_ONCE.items():
        if answers.get(step, {}).get("aside") and step not in steps and inline(row, cursor.facts):
            answers[step] = {k: v for k, v in answers[step].items() if k != "aside"}
    cursor.changed()
