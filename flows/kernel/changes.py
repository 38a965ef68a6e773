"""Reading an answer back: what it was, what it is now."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from flows.kernel.effects import Clock, Listing, Part, Quote, Slot
from flows.kernel.quoting import marked
from flows.moments.plans import local

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer

LABELS = ("{step}.options.{code}", "tick.{code}", "goal.{code}", "{code}")


def said_as(cursor: Cursor, step: str, answer: Answer) -> Slot:
    """An answer as it is read back: its words, its labels, its number or its day."""
    if answer.get("how") == "skipped" or not answer:
        return Part("edit.say.skipped")
    if answer.get("number") is not None:
        return int(answer["number"])
    if answer.get("date"):
        return date.fromisoformat(answer["date"])
    if answer.get("local"):
        zone = cursor.person.get("zone", "")
        return Clock(local(answer["local"], zone), zone)
    labels = [_label(cursor, step, code) for code in answer.get("codes", ())]
    words = [marked(str(answer["text"]), 60)] if answer.get("text") else []
    return Listing((*labels, *words))


def _label(cursor: Cursor, step: str, code: str) -> Part | Quote:
    keys = (pattern.format(step=step, code=code) for pattern in LABELS)
    key = next((key for key in keys if key in cursor.script), "")
    if key and cursor.script.slots(key):
        return Part("edit.say.a_day")
    return Part(key) if key else Quote(code, 24)


def say_changed(cursor: Cursor, step: str, before: Answer) -> None:
    """Confirm old → new, and say when something hangs on it."""
    old = said_as(cursor, step, before)
    new = said_as(cursor, step, cursor.thread.answers.get(step, {}))
    cursor.reply("edit.say.same" if old == new else "edit.say.changed", old=old, new=new)
    if cursor.detour.get("again"):
        cursor.reply("edit.say.depends")
