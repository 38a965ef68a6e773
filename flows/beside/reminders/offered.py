"""What is put off to a time: it stops, that time is offered, and only a yes plans it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from flows.beside.reminders.applies import asked_on_a_date
from flows.kernel.closings import rest
from flows.kernel.heard import Heard
from flows.kernel.step import DATE, Step, Trait
from flows.listening.agreeing import yes_no
from flows.listening.commands import command
from flows.listening.putting_off import put_off
from flows.moments.planning import clock_of
from flows.moments.when import read_return

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor


def hear_put_off(cursor: Cursor, text: str) -> Heard | None:
    """What a text puts off and to when, or its yes to a time that was offered; None for neither."""
    row = cursor.paths.by_step.get(cursor.state)
    if row is None or row.traits & Trait.RAW:
        return None
    if Trait.RESTS in row.traits:
        return _agreed(cursor, text)
    if row.stage == "aside":
        return None
    when = put_off(text, when_asked=_asks_for_it(row))
    if when and _asks_for_it(row) and Trait.AGREED in row.traits:
        return _answers(cursor, row, when)
    answer = read_return(cursor, when)[0] if when else None
    if answer is None:
        return None
    return Heard("remind" if asked_on_a_date(cursor) else "put_off", answer, words=when)


def _asks_for_it(row: Step) -> bool:
    """Whether a time may be the answer to the question that stands."""
    return row.expects == DATE or (Trait.AGREED in row.traits and row.reads is not None)


def _answers(cursor: Cursor, row: Step, when: str) -> Heard | None:
    """The time that the question asks for, with what puts it off taken away."""
    answer = row.reads(cursor, when)[0] if row.reads else None
    return Heard("answered", answer, words=when) if answer else None


def _agreed(cursor: Cursor, text: str) -> Heard | None:
    """A yes to the time that was offered."""
    local = cursor.session.sitting.put_off_to
    if not local or yes_no(text) is not True or command(text, open_question=True):
        return None
    return Heard("remind", {"codes": ["day"], "local": local}, words=text)


def offer(cursor: Cursor) -> None:
    """Stop; what was named is offered, and nothing is planned by it."""
    rest(cursor)
    local = str(cursor.heard.answer["local"])
    cursor.session.sitting.put_off_to = local
    clock = clock_of(cursor, datetime.fromisoformat(local))
    cursor.reply("stop.offered", clock=clock)
