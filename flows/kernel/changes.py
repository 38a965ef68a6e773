"""Reading an answer back: what it was, what it is now."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from flows.kernel.effects import Clock, Listing, Part, Quote, Slot
from flows.kernel.facts import MEANT
from flows.kernel.quoting import marked
from flows.moments.plans import local

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer

GROUPS = ("tick", "goal")
"""Words that name options made from answers."""


def said_as(cursor: Cursor, step: str, answer: Answer) -> Slot:
    """An answer as it is read back: its words, its labels, its number or its day."""
    if answer.get("how") == "skipped" or not answer:
        return Part("edit.say.skipped")
    if answer.get("number") is not None:
        return int(answer["number"])
    if answer.get("date"):
        return date.fromisoformat(answer["date"])
    if answer.get("local"):
        zone = cursor.zone
        return Clock(local(answer["local"], zone), zone)
    words = [marked(str(answer["text"]), 60)] if answer.get("text") else []
    codes = () if words and answer.get("how") == MEANT else answer.get("codes", ())
    labels = [chosen(cursor, step, code) for code in codes]
    return Listing((*labels, *words))


def chosen(cursor: Cursor, step: str, code: str) -> Part | Quote:
    """What an option chosen at `step` is called; a sentence of theirs, where that was offered."""
    own = own_sentence(cursor, code)
    key = next(label_keys(cursor, step, code), "")
    if own:
        return marked(own, 60)
    if key and cursor.script.slots(key):
        return Part("edit.say.a_day")
    return Part(key) if key else Quote(code, 24)


def own_sentence(cursor: Cursor, code: str) -> str:
    """The sentence of theirs that an option with this code offered; "" for any other option."""
    return cursor.facts.text(code) if code in cursor.paths.by_step else ""


def label_keys(cursor: Cursor, step: str, code: str) -> Iterator[str]:
    """The texts that may name an option chosen at `step`, the likeliest first."""
    asked = cursor.paths.by_step.get(step)
    first = (asked.labels,) if asked and asked.labels else ()
    groups = dict.fromkeys((*first, *GROUPS))
    made = (f"{group}.{code}" for group in groups)
    keys = (f"{step}.options.{code}", *made, f"phrase.how.{code}", f"door.{code}", code)
    yield from (key for key in keys if key in cursor.script)


def say_changed(cursor: Cursor, step: str, before: Answer) -> None:
    """Confirm old → new, and say when something hangs on it."""
    old = said_as(cursor, step, before)
    new = said_as(cursor, step, cursor.thread.answers.get(step, {}))
    cursor.reply("edit.say.same" if old == new else "edit.say.changed", old=old, new=new)
    if cursor.detour.get("again"):
        cursor.reply("edit.say.depends")
