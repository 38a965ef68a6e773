"""Facts told at another question that rules read: how far, how and when, how many."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from flows.beside.acts.a_day import FRESH, but_refused
from flows.beside.acts.far import FAR
from flows.beside.acts.feeling_now import AGREED
from flows.beside.acts.named_steps import COUNT, HELLO, STRENGTH
from flows.beside.acts.names_noted import COMPANY, ROLE, checked
from flows.kernel.step import SCALE, Trait
from flows.listening.borne_out import counts
from flows.listening.came_on import came_on, lasts_since
from flows.listening.days import day_alone
from flows.listening.ear import CONTENT
from flows.listening.job_told import job_told
from flows.listening.opening import opening
from flows.listening.own_dates import own_date
from flows.listening.patterns import late
from flows.listening.told_hours import without_today
from flows.listening.told_plainly import strength_plainly, told_plainly
from flows.listening.wishes import how_many_noes
from flows.stages.intake.facts import BEING_TOLD

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer
    from flows.listening.ear import Listened

TELLS = {CONTENT, "weight", "outcome"}
"""Acts of who tells what happened."""
IN_FRESH = -1300
"""The score from which the rules are believed where it is being told what happened, but for mere
applications: what people say later is mostly of something else."""
APPLIED = "application"
_CLAUSES = late(r"[.,;!?\n]+")
FEW = 10
"""Words up to which hardly more is said than a day."""
AHEAD = {"follow_up", "move_on"}
"""Stages that look ahead: a day alone is none on which something came."""


def by_rule(cursor: Cursor, heard: Listened) -> Iterator[tuple[str, Answer]]:
    """What rules read: how it went, which job it was, and what is always said in the same words."""
    yield from _how_it_went(cursor, heard)
    yield from _which_job(cursor, heard)
    yield from _plainly(cursor, heard)


def _how_it_went(cursor: Cursor, heard: Listened) -> Iterator[tuple[str, Answer]]:
    """How far, how and when, where the rules read it and the model does not gainsay."""
    own = own_date(heard.text, cursor.facts.local)
    said = own.besides if own else heard.text
    read = opening(without_today(said), cursor.facts.local.date())
    for step, found, asked in ((FAR, read.far, FAR), ("fact.how", read.how, HELLO)):
        fresh = step == FAR != cursor.state and found != APPLIED and _is_being_told(cursor, heard)
        if found and (heard.score(asked, found) or -9999) >= (IN_FRESH if fresh else AGREED):
            yield step, {"codes": [found]}
    if cursor.state != FAR and (code := how_many_noes(heard.text)):
        yield COUNT, {"codes": [code]}
        return
    if read.when and read.how and (heard.score(HELLO, read.how) or -9999) >= AGREED:
        yield "intake.when", {"date": read.when.isoformat()}


def _which_job(cursor: Cursor, heard: Listened) -> Iterator[tuple[str, Answer]]:
    """The job and the employer where a text names them, and nothing is being planned.

    Where people are named "manager at Aldi" is one of them.
    """
    row, stage = cursor.paths.by_step[cursor.state], cursor.paths.stage_of(cursor.state)
    if stage in {*AHEAD, "opening"} or row.traits & (Trait.NAMES | Trait.THING):
        return
    for step, words in zip((ROLE, COMPANY), job_told(heard.text), strict=True):
        if name := checked(step, words):
            yield step, {"text": name}


def _plainly(cursor: Cursor, heard: Listened) -> Iterator[tuple[str, Answer]]:
    """What is said in the same few words whatever is asked; no number where one is asked for."""
    steps = cursor.paths.by_step
    for short, code in told_plainly(heard.text):
        step = next((one for one in steps if one.endswith(f".{short}")), "")
        if step:
            yield step, {"codes": [code]}
    number = strength_plainly(heard.text)
    asks_number = cursor.state == COUNT or steps[cursor.state].expects == SCALE
    if number is not None and not asks_number and cursor.paths.stage_of(cursor.state) not in AHEAD:
        yield STRENGTH, {"number": number}


def _is_being_told(cursor: Cursor, heard: Listened) -> bool:
    """Whether a text tells what happened where that is being asked."""
    told = all(piece.act in TELLS for piece in heard.pieces)
    return told and cursor.paths.stage_of(cursor.state) in BEING_TOLD


def may_count(cursor: Cursor, text: str) -> bool:
    """Whether a number in the text may be one of noes: how far it got is counted in rounds."""
    return bool(how_many_noes(text)) if cursor.state == FAR else counts(text)


def on_a_day(cursor: Cursor, heard: Listened) -> Iterator[tuple[str, Answer]]:
    """The day it came, where a text is hardly more than a day, and nothing is being planned."""
    if cursor.paths.stage_of(cursor.state) in AHEAD:
        return
    if day := came_on(heard.text, cursor.facts.local.date()):
        if not heard.acts("outcome"):
            yield "intake.when", _as_asked(day, cursor.facts.local.date())
        return
    if lasts_since(heard.text):
        return
    said, counted = but_refused(heard.text), how_many_noes(heard.text)
    day = None if counted else day_alone(said, cursor.facts.local.date())
    if day is None and not counted and cursor.paths.stage_of(cursor.state) == FRESH:
        day = _only_day(cursor, said)
    if day is not None:
        yield "intake.when", {"date": day.isoformat()}


def _as_asked(day: date, today: date) -> Answer:
    """A day as the question has it: by its button where that is as exact."""
    near = {today: "today", today - timedelta(days=1): "yesterday"}
    return {"codes": [near[day]]} if day in near else {"date": day.isoformat()}


def _only_day(cursor: Cursor, said: str) -> date | None:
    """The one day that a few words name while it is told what happened, beside how it came."""
    today = cursor.facts.local.date()
    days = {day for clause in _CLAUSES.split(said) if (day := day_alone(clause, today))}
    told = len(days) == 1 and len(said.split()) <= FEW and not opening(said, today).far
    return days.pop() if told else None
