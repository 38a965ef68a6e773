"""What is put right by the name of its question: "make that number from before a 5"."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from flows.beside.acts.likeliest import likeliest
from flows.beside.acts.planned_anew import time_anew
from flows.kernel.step import DATE, SCALE
from flows.listening.days import find_past_days
from flows.listening.put_right import by_name
from flows.listening.scales import numbers_said
from flows.moments.plans import local

if TYPE_CHECKING:
    from flows.beside.acts.put_right import Change
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer

QUESTIONS = {
    "strength": "feel.strength",
    "far": "intake.far",
    "when": "intake.when",
    "plan": "move.plan",
    "count": "feel.count",
}
"""Which question is called so."""


def named_by_question(cursor: Cursor, said: str) -> Change | None:
    """The answer whose question a text names, with the value that stands beside the name."""
    for kind, new in by_name(said):
        step = QUESTIONS[kind]
        noted = cursor.thread.answers.get(step, {})
        told = _value(cursor, step, noted, new) if noted and step != cursor.state else None
        if told and any(noted.get(key) != value for key, value in told.items()):
            return step, told
    return None


def _value(cursor: Cursor, step: str, noted: Answer, new: str) -> Answer | None:
    """What the words say at the step: a number, a day, a time ahead, an option; None where none."""
    if noted.get("local"):
        at = time_anew(cursor, new, local(noted["local"], cursor.zone))
        return {"codes": ["at"], "local": at} if at else None
    expects = cursor.paths.by_step[step].expects
    if expects == SCALE:
        numbers = numbers_said(new)
        return {"number": numbers[-1]} if numbers else None
    if expects == DATE:
        found = (one.day for one in find_past_days(new, cursor.facts.local.date()))
        day = next((one for one in found if isinstance(one, date)), None)
        return {"date": day.isoformat()} if day else None
    guess = likeliest(cursor, step, new)
    return {"codes": [guess.code]} if guess else None
