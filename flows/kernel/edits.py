"""What follows from a changed answer: the steps that depend on it, and only those, come again.

Dependence is measured: the facts that a step's guard and its buttons read are compared before
and after the change.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from flows.kernel.buttons import shown
from flows.kernel.facts import Facts
from flows.kernel.paths import inline
from flows.kernel.session import without_history

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer
    from flows.kernel.step import Step


@contextmanager
def unsettle_dependents(cursor: Cursor, step: str) -> Iterator[None]:
    """While an answer that was there before is replaced: afterwards, unsettle what hung on it.

    Within a detour they are asked again before one comes back, in their order; on the path their
    turn comes by itself.
    """
    old, once = cursor.thread.answers.get(step), cursor.paths.asked_once
    if old is None or step not in once:
        yield
        return
    before = {row.name: inline(row, cursor.facts) for row in _others(cursor, step)}
    offers = {
        row.name: _codes(cursor.facts, row.name)
        for row in once.values()
        if row.buttons and row.name in cursor.thread.answers and row.name != step
    }
    yield
    if not _same(old, cursor.thread.answers.get(step)):
        _unsettle(cursor, before, offers)


def _unsettle(cursor: Cursor, before: dict[str, bool], offers: dict[str, tuple[str, ...]]) -> None:
    """Compare what fitted and what was offered before with what does now."""
    facts, once = cursor.facts, cursor.paths.asked_once
    appeared = [
        s for s, row in once.items() if s in before and not before[s] and _newly(cursor, row)
    ]
    stale = [s for s, codes in offers.items() if _offer_changed(facts, s, codes)]
    gone = [s for s in before if before[s] and not inline(once[s], facts)]
    _set_aside(cursor, gone)
    again = [name for name in cursor.paths.by_step if name in {*appeared, *stale}]
    for one in again:
        cursor.drop(one)
    if cursor.detour:
        cursor.detour["again"] = list(dict.fromkeys([*cursor.detour.get("again", []), *again]))


def _others(cursor: Cursor, step: str) -> list[Step]:
    walked = (*cursor.paths.entrances, "pause")
    rows = cursor.paths.asked_once.values()
    return [row for row in rows if row.name != step and row.stage in walked]


def _codes(facts: Facts, step: str) -> tuple[str, ...]:
    return tuple(button.code for button in shown(facts, step))


def _offer_changed(facts: Facts, step: str, codes: tuple[str, ...]) -> bool:
    """Something that was chosen is no longer offered."""
    now = set(_codes(facts, step))
    lost = set(codes) - now
    return bool(lost & set(facts.codes(step)))


def _newly(cursor: Cursor, row: Step) -> bool:
    """The step fits now and did not before, in a stage whose turn has come already."""
    once = cursor.paths.asked_once
    passed = [once[s].stage for s in cursor.thread.asked if s in once]
    come = row.stage in passed and row.name not in cursor.thread.answers
    later = cursor.detour and _after(cursor, row.name, _origin(cursor))
    return come and inline(row, cursor.facts) and not later


def _origin(cursor: Cursor) -> str:
    """Where this rejection goes on: the place held, or its own, seen from another one."""
    place = cursor.detour
    return str(place["step"] if place["number"] == cursor.session.current else cursor.thread.place)


def _after(cursor: Cursor, step: str, origin: str) -> bool:
    """Whether `step` comes after `origin` in the same stage: there its turn will come anyway."""
    steps, order = cursor.paths.by_step, list(cursor.paths.by_step)
    if origin not in steps:
        return False
    return steps[step].stage == steps[origin].stage and order.index(step) > order.index(origin)


def _same(old: Answer, new: Answer | None) -> bool:
    return without_history(new or {}) == without_history(old)


def _set_aside(cursor: Cursor, steps: list[str]) -> None:
    """Answers to questions that no longer fit are kept, and no longer read."""
    answers = cursor.thread.answers
    for step in steps:
        if step in answers:
            answers[step] = {**answers[step], "aside": True}
    for step, row in cursor.paths.asked_once.items():
        if answers.get(step, {}).get("aside") and step not in steps and inline(row, cursor.facts):
            answers[step] = {k: v for k, v in answers[step].items() if k != "aside"}
    cursor.changed()
