"""What comes on a date: the day they chose, the dated steps, several at once, a snooze."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from flows.beside.reminders import announced, silence
from flows.beside.reminders.agenda import about
from flows.beside.reminders.hush import hold_back
from flows.beside.reminders.kinds import Came, all_of, asked_of, is_late, kind_of
from flows.kernel.actions import come_back, go_to, take_up
from flows.kernel.effects import Part
from flows.kernel.events import Due
from flows.kernel.moves import stage_ahead
from flows.kernel.session import code_of
from flows.moments.planning import (
    amend_plan,
    at_their_hour,
    came,
    clock_of,
    keep_moment,
    moment,
    plan_at,
    tomorrow_morning,
    tonight,
)
from flows.places import as_kept
from flows.stages.feel.actions import over
from flows.stages.pause.agreed import rest_until_return

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

LISTED_AT_MOST = 5
"""So many are offered at once; more than that can wait a day."""


def _due(cursor: Cursor) -> Due:
    if not isinstance(cursor.event, Due):
        raise TypeError("only a planned moment leads here")
    return cursor.event


def _take_in(cursor: Cursor) -> tuple[list[Came], bool]:
    """What came and asks something, first things first, and whether it is late; it is over now."""
    event = _due(cursor)
    there = asked_of(cursor, event)
    late = is_late(cursor, there)
    let_pass(cursor)
    cursor.person["wrote"] = cursor.now.isoformat()
    if any(key.endswith("/quiet") for key, _, _ in all_of(event)):
        silence.wait_on(cursor)
    return there, late


def let_pass(cursor: Cursor) -> None:
    """Count what came due as come, and ask nothing: they are here, or need something else."""
    for key, _, _ in all_of(_due(cursor)):
        came(cursor, key)


def keep_for_later(cursor: Cursor) -> None:
    """Hold back what came due until the pause that they asked for is over."""
    hold_back(cursor, all_of(_due(cursor)))


def breathed(cursor: Cursor) -> None:
    """The three minutes are over; whatever else is due just now comes in an hour."""
    for key, step, _ in asked_of(cursor, _due(cursor)):
        soon = cursor.facts.local + timedelta(hours=1)
        keep_moment(cursor, key, as_kept(soon), step)
    over(cursor)


def nudge(cursor: Cursor) -> None:
    """The day they chose has come: one small thing, and five ways to answer."""
    if not cursor.detour:
        cursor.stand(cursor.met)
    cursor.abandon()
    there, late = _take_in(cursor)
    cursor.open(there[0][2])
    cursor.lead["nudged"] = "return"
    stage = stage_ahead(cursor, cursor.thread.place)
    key = "nudge.late" if late else "nudge.return"
    cursor.reply(key, stage=Part(f"stage.{stage}"))
    cursor.ask()


def nudge_dropped(cursor: Cursor) -> None:
    """Not again: this kind does not come any more for this rejection."""
    kind = cursor.lead.pop("nudged", "")
    if kind == "once":
        announced.refuse(cursor)
        cursor.person["nudges"] = False
        silence.take_down(cursor)
        cursor.reply("nudge.say.once_off")
    elif kind == "quiet":
        cursor.lead["never_quiet"] = True
        silence.take_down(cursor)
        cursor.reply("nudge.say.quiet_off")
    else:
        cursor.reply("nudge.say.dropped")
    rest_until_return(cursor)


def snooze(cursor: Cursor) -> None:
    """Later: in an hour, tonight, tomorrow, or when they said."""
    answer = cursor.heard.answer
    code = code_of(answer, "tomorrow")
    times: dict[str, datetime] = {
        "hour": (cursor.now + timedelta(hours=1)).astimezone(cursor.facts.local.tzinfo),
        "tonight": tonight(cursor),
        "tomorrow": at_their_hour(cursor, tomorrow_morning(cursor).date()),
    }
    at = datetime.fromisoformat(answer["local"]) if answer.get("local") else times[code]
    plan_at(cursor, "return", at, "nudged")
    clock = moment(cursor, "return")
    if clock is not None:
        cursor.reply("nudge.say.snoozed", clock=clock)


def due(cursor: Cursor) -> None:
    """A dated step: it is asked now, and then one goes back to where one was."""
    cursor.hold("dated")
    there, late = _take_in(cursor)
    if late:
        cursor.reply("due.say.late")
    _ask(cursor, *there[0])


def _ask(cursor: Cursor, key: str, step: str, number: int) -> None:
    """Ask what came, in its rejection; the innermost place held is where one goes back to."""
    cursor.open(number)
    cursor.session.held[-1]["key"] = key
    if step == "later.plan":
        cursor.session.held[-1]["plan"] = int(key.rsplit("plan", 1)[1])
    go_to(cursor, step)
    cursor.ask()


def ask_later(cursor: Cursor) -> None:
    """A dated question is not for now: it comes again when they say, else tomorrow."""
    answer = cursor.heard.answer
    usual = at_their_hour(cursor, tomorrow_morning(cursor).date())
    at = datetime.fromisoformat(answer["local"]) if answer.get("local") else usual
    key, local = str(cursor.detour["key"]), as_kept(at)
    keep_moment(cursor, key, local, cursor.met)
    amend_plan(cursor, key, local=local)
    cursor.reply("nudge.say.snoozed", clock=clock_of(cursor, at))
    come_back(cursor)


def several(cursor: Cursor) -> None:
    """Several at once: one message names them all, and they choose which comes first."""
    if cursor.met != "due.pick":
        cursor.hold("dated")
    there, late = _take_in(cursor)
    if late:
        cursor.reply("due.say.late")
    offered = dict(cursor.person.get("due", {}))
    for key, step, number in there:
        if len(offered) < LISTED_AT_MOST:
            offered[key] = [step, number, about(cursor, key)]
        else:
            _tomorrow(cursor, key, step)
    cursor.person["due"] = offered
    cursor.changed()
    cursor.ask()


def _tomorrow(cursor: Cursor, key: str, step: str) -> None:
    at = at_their_hour(cursor, tomorrow_morning(cursor).date())
    keep_moment(cursor, key, as_kept(at), step)


def pick_due(cursor: Cursor) -> None:
    """The one they chose comes now; the others wait for it to be answered."""
    key = code_of(cursor.heard.answer)
    offered = dict(cursor.person.get("due", {}))
    step, number, _ = offered.pop(key)
    cursor.person["due"] = offered
    cursor.changed()
    if kind_of(key).name == "return":
        cursor.open(number)
        return take_up(cursor)
    if offered:
        cursor.hold("dated")
    elif cursor.session.held:
        cursor.session.held[-1]["kind"] = "dated"
    _ask(cursor, key, step, number)


def none_due_now(cursor: Cursor) -> None:
    """Not now: all of them come again tomorrow, at their hour."""
    at = at_their_hour(cursor, tomorrow_morning(cursor).date())
    key = "due.say.tomorrow" if len(cursor.person.get("due", {})) > 1 else "nudge.say.snoozed"
    put_off(cursor)
    cursor.reply(key, clock=clock_of(cursor, at))
    come_back(cursor)


def put_off(cursor: Cursor) -> None:
    """What was offered and not taken up comes again tomorrow: nothing is dropped."""
    for key, (step, _, _) in cursor.person.pop("due", {}).items():
        _tomorrow(cursor, key, step)


def put_off_unless_open(cursor: Cursor) -> None:
    """Put the dates that are left to tomorrow, where their list was left without choosing one."""
    if "due" not in cursor.session.person:
        return
    listed = cursor.state == "due.pick" or any(p["step"] == "due.pick" for p in cursor.session.held)
    if not listed:
        put_off(cursor)
