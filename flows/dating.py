"""What comes on a date: the day they chose, the dated steps, a snooze."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from flows.actions import go_to
from flows.effects import Part
from flows.events import Due
from flows.moves import stage_ahead
from flows.pausing import rest_until_return
from flows.planning import (
    at_their_hour,
    came,
    moment,
    plan_at,
    tomorrow_morning,
    tonight,
)
from flows.slots import label

if TYPE_CHECKING:
    from flows.cursor import Cursor


def _moment_of(cursor: Cursor) -> Due:
    """The planned moment that came; its rejection is opened."""
    event = cursor.event
    if not isinstance(event, Due):
        raise TypeError("only a planned moment leads here")
    came(cursor, event.key)
    cursor.open(event.rejection)
    return event


def nudge(cursor: Cursor) -> None:
    """The day they chose has come: one small thing, and five ways to answer."""
    if not cursor.detour:
        cursor.stand(cursor.met)
    cursor.abandon()
    _moment_of(cursor)
    place = cursor.thread.place
    stage = stage_ahead(cursor, place)
    cursor.reply("nudge.return", stage=Part(f"stage.{stage}"), label=label(cursor.facts))
    cursor.ask()


def nudge_dropped(cursor: Cursor) -> None:
    """Not again: this one is not planned any more."""
    cursor.reply("nudge.say.dropped")
    rest_until_return(cursor)


def snooze(cursor: Cursor) -> None:
    """Later: in an hour, tonight, tomorrow."""
    code = next(iter(cursor.heard.answer.get("codes", ())), "tomorrow")
    times: dict[str, datetime] = {
        "hour": (cursor.now + timedelta(hours=1)).astimezone(cursor.facts.local.tzinfo),
        "tonight": tonight(cursor),
        "tomorrow": at_their_hour(cursor, tomorrow_morning(cursor).date()),
    }
    plan_at(cursor, "return", times[code], "nudged")
    clock = moment(cursor, "return")
    if clock is not None:
        cursor.reply("nudge.say.snoozed", clock=clock)


def due(cursor: Cursor) -> None:
    """A dated step: it is asked now, and then one goes back to where one was."""
    place = cursor.hold("dated")
    event = _moment_of(cursor)
    if event.step == "later.plan":
        place["plan"] = int(event.key.rsplit("plan", 1)[1])
    go_to(cursor, event.step)
    cursor.ask()
