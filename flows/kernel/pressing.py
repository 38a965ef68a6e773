"""Hearing a press: on the question that stands it answers, on any other it is an old button."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from flows.kernel import events
from flows.kernel.boxes import PLAIN as NO_BOX
from flows.kernel.boxes import ticked
from flows.kernel.heard import Heard
from flows.kernel.reading import read_press

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

TWICE_WITHIN = timedelta(seconds=10)
"""A press so soon after the answer is the same finger once more."""


def hear_press(cursor: Cursor, event: events.Press) -> Heard:
    """A press on the question that stands; on any other it is an old button."""
    if event.codes == ("say_more",):
        return Heard("more")
    if not _is_here(cursor, event):
        return _hear_stale(cursor, event)
    codes = event.codes or tuple(ticked(cursor))
    if not codes and cursor.paths.by_step[cursor.state].expects == "choices":
        first_page = bool(cursor.lead.get("picked_words"))
        return Heard("answered", {"codes": []}) if first_page else Heard("ticked")
    answer, wrong = read_press(cursor, tuple(c for c in codes if c != "say_more"))
    return Heard("answered", answer or {}, wrong) if wrong is None else Heard("stale")


def _is_here(cursor: Cursor, event: events.Press | events.Tick) -> bool:
    """Whether a button is one of the question that stands."""
    same_thread = event.rejection in {None, cursor.session.current, 0}
    return event.step == cursor.state and same_thread and cursor.state in cursor.paths.by_step


def _hear_stale(cursor: Cursor, event: events.Press | events.Tick) -> Heard:
    """An old button; the one that answered, pressed just after, is the same finger once more."""
    own = event.rejection in {None, cursor.session.current, 0}
    ago = cursor.facts.since(event.step) if own else None
    again = ago is not None and ago <= TWICE_WITHIN and _chose(cursor, event)
    return Heard("stale", argument="twice" if again else "")


def _chose(cursor: Cursor, event: events.Press | events.Tick) -> bool:
    """Whether what is pressed is part of the answer; [Done] always is."""
    pressed = event.codes if isinstance(event, events.Press) else (event.code,)
    answer = cursor.thread.answers[event.step]
    return {*pressed} <= {*answer.get("codes", ()), str(answer.get("number", ""))}


def hear_tick(cursor: Cursor, event: events.Tick) -> Heard:
    """A box of the question that stands; what is no box there answers as a press does."""
    if not _is_here(cursor, event):
        return _hear_stale(cursor, event)
    boxes = {code for code in cursor.lead.get("shown", ()) if code not in NO_BOX}
    if cursor.paths.by_step[cursor.state].expects == "choices" and event.code in boxes:
        return Heard("ticked", argument=event.code)
    kept = ticked(cursor) if event.code == "more" else []
    return hear_press(cursor, events.Press(event.step, (*kept, event.code), event.rejection))
