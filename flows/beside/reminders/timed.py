"""Hearing about time: commands with a day or an hour, a date that came, a clock's place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from flows.beside.reminders.applies import asked_on_a_date
from flows.beside.reminders.kinds import comes_as
from flows.kernel import events
from flows.kernel.heard import Heard
from flows.kernel.step import Trait
from flows.kernel.wrong import Read, Wrong
from flows.moments.when import read_pause, read_quiet, read_return, read_zone

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.listening.commands import Said

TIMED: dict[str, tuple[str, Callable[[Cursor, str], Read]]] = {
    "pause": ("hush", read_pause),
    "stop": ("hush", lambda cursor, text: ({"codes": ["open"]}, None)),
    "remind": ("remind", read_return),
    "quiet": ("quiet", read_quiet),
    "timezone": ("timezone", read_zone),
}
"""Commands that a time may follow: the trigger, and how it is read; "stop messages" has none."""


def hear_time(cursor: Cursor, said: Said, text: str) -> Heard:
    """A command with a time after it: "/pause until Monday", "/quiet 22 to 8"."""
    argument = said.argument
    trigger, read = TIMED[said.name]
    answer, wrong = read(cursor, argument)
    if wrong and said.name == "remind":
        return Heard("later", words=argument)
    if answer and cursor.paths.answered_by(said.name, cursor.state):
        return Heard("answered", answer, words=argument)
    return Heard(trigger, answer or {}, wrong, words=argument)


def hear_otherwise(cursor: Cursor, text: str, wrong: Wrong) -> Heard | None:
    """No answer to the question: words at a nudge are kept, a time moves a dated question."""
    if wrong.case == "choice" and cursor.state == "nudged":
        return Heard("aside", words=text)
    if asked_on_a_date(cursor):
        moved, _ = read_return(cursor, text)
        if moved:
            return Heard("remind", moved, words=text)
    return None


def hear_due(cursor: Cursor, event: events.Due) -> Heard:
    """A planned moment came, or several."""
    return Heard("due", argument=comes_as(cursor, event))


def hear_zone(cursor: Cursor, event: events.Zone) -> Heard:
    """The bot found the zone: at its question that is the answer, elsewhere it is noted."""
    if cursor.paths.has(Trait.CLOCK, cursor.state):
        return Heard("answered", {"codes": [event.zone]})
    return Heard("zone", argument=event.zone)
