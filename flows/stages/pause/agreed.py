"""The pause: a day, a zone, an hour, and rest until then."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from flows.beside.reminders.announced import refuse
from flows.kernel.actions import come_back, mark_done
from flows.kernel.closings import open_named_door, rest
from flows.kernel.effects import Clock
from flows.kernel.passing import keep_quietly
from flows.kernel.replying import reply_to
from flows.kernel.session import Sitting, code_of
from flows.moments.planning import moment, plan_at, tonight

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor


def by_myself(cursor: Cursor) -> None:
    """They come back when they want to; nothing is planned."""
    cursor.person.setdefault("consent", False)
    refuse(cursor)
    mark_done(cursor, str(cursor.lead.get("left", "feel")))
    cursor.reply("stop.myself")
    rest_until_return(cursor)


def rest_until_return(cursor: Cursor) -> None:
    """Rest; what comes next is where the pause was offered from."""
    if cursor.thread.place.startswith("pause."):
        cursor.stand(cursor.paths.closing_of[str(cursor.lead.get("left", "feel"))])
    cursor.lead.pop("leaving", None)
    cursor.lead.pop("first_end", None)
    cursor.abandon()
    cursor.session.sitting = Sitting()


def choose_day(cursor: Cursor) -> None:
    """A day was chosen, or all about it is known: until then, or what is still to be asked."""
    if cursor.state == "stopped":
        until = moment(cursor, "return")
        if until and until.at <= cursor.now:
            plan_at(cursor, "return", tonight(cursor), "nudged")
            until = moment(cursor, "return")
        cursor.reply("stop.until", clock=until) if until else cursor.reply("stop.plain")
        return rest_until_return(cursor)
    cursor.ask()


def take_day(cursor: Cursor) -> None:
    """The other half waits for a day."""
    cursor.stand("reflect")
    cursor.ask()


def take_day_and_rest(cursor: Cursor) -> None:
    """The other half waits for a day, and all about it is known."""
    cursor.stand("reflect")
    choose_day(cursor)


def say_zone(cursor: Cursor) -> None:
    """Read back what their clock shows, where it was just told."""
    if cursor.zone and code_of(cursor.heard.answer) != "later":
        cursor.reply("pause.zone.say.set", clock_now=Clock(cursor.now, cursor.zone, "time"))


def zone_set(cursor: Cursor) -> None:
    """The zone is read back; the hour is asked."""
    say_zone(cursor)
    cursor.ask()


def zone_set_and_return(cursor: Cursor) -> None:
    """The zone is read back; on from where it was needed."""
    say_zone(cursor)
    come_back(cursor)


def which_hour(cursor: Cursor) -> None:
    """Another hour: it can be typed."""
    cursor.reply("pause.hour.say.which")
    cursor.ask()


def skip_and_rest(cursor: Cursor) -> None:
    """The zone or the hour is left out: the usual hour stands."""
    cursor.reply("skip.ok")
    choose_day(cursor)


def leave_and_rest(cursor: Cursor) -> None:
    """What was said there was no hour: it is kept, and the usual hour stands."""
    keep_quietly(cursor)
    cursor.reply("skip.ok")
    choose_day(cursor)


def hour_set(cursor: Cursor) -> None:
    """The hour is agreed; until then."""
    reply_to(cursor, "pause.hour")
    choose_day(cursor)


def remind(cursor: Cursor) -> None:
    """A moment they asked for: choosing it is the consent to that one message."""
    _plan_return(cursor)
    choose_day(cursor)


def remind_and_ask(cursor: Cursor) -> None:
    """Plan the return, and ask what their clock shows: nobody knows it yet."""
    _plan_return(cursor)
    cursor.session.sitting = Sitting()
    cursor.ask()


def _plan_return(cursor: Cursor) -> None:
    if cursor.met not in cursor.paths.resting:
        rest(cursor)
    cursor.person["consent"] = True
    cursor.changed()
    local = datetime.fromisoformat(cursor.heard.answer["local"])
    plan_at(cursor, "return", local, "nudged")


def open_breather(cursor: Cursor) -> None:
    """Three quiet minutes, from the pause."""
    open_named_door(cursor, "breather")


def open_someone(cursor: Cursor) -> None:
    """Someone to ring, from the pause."""
    open_named_door(cursor, "someone")
