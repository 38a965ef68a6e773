"""Moments: what the person chose becomes an instant, and a plan to come back at it.

A moment is kept as the person's local time, so that it stays true when their zone becomes known
or changes; the plans are then made anew from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, TypeVar, Unpack

from flows.kernel.effects import Clock, Plan, Unplan
from flows.kernel.kept import PlanRow
from flows.kernel.person import Moment
from flows.kernel.session import Answer
from flows.moments.hours import MORNING, at_hour, day_after_tomorrow, hour_of
from flows.places import instant, on_the_clock, zone_of

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor


T = TypeVar("T")
LATE = time(21, 30)
WORKING_DAYS = 10
"""After so many working days without an answer a letter is closed (U18)."""
LOOK_BACK = timedelta(days=14)
AFTER_TALK = timedelta(days=17)
"""Two to three weeks after: the middle (U03)."""


def plan_at(cursor: Cursor, name: str, local: datetime, step: str, kind: str = "timer") -> None:
    """Come back at the local time `local` with what `step` asks; `name` tells plans apart."""
    naive = on_the_clock(local).isoformat(timespec="minutes")
    keep_moment(cursor, f"{cursor.session.current}/{name}", naive, step, kind)


def keep_moment(cursor: Cursor, key: str, local: str, step: str, kind: str = "timer") -> None:
    """Keep the moment `key`, whichever rejection it belongs to, and plan it.

    One that the person chooses while they are in a pause comes all the same: it was said later.
    """
    row: Moment = {"local": local, "step": step, "kind": kind}
    if cursor.by_person and cursor.person.get("paused"):
        row["anyway"] = True
    cursor.person["moments"] = {**cursor.person.get("moments", {}), key: row}
    _emit(cursor, key)


def _emit(cursor: Cursor, key: str) -> None:
    row = cursor.person["moments"][key]
    at = local_instant(cursor, row["local"])
    number = int(key.split("/", 1)[0])
    cursor.do(Plan(key, row["kind"], at, row["step"], number))


def local_instant(cursor: Cursor, local: str) -> datetime:
    """The moment at which the person's clock shows `local` (ISO, without a zone)."""
    return instant(datetime.fromisoformat(local), zone_of(cursor.zone))


def clock_of(cursor: Cursor, local: datetime) -> Clock:
    """A time on the person's clock, as it is said."""
    return Clock(local_instant(cursor, local.replace(tzinfo=None).isoformat()), cursor.zone)


def amend_plan(cursor: Cursor, key: str, **said: Unpack[PlanRow]) -> None:
    """A plan that is moved or dropped is so wherever it is read: the summary says what is true."""
    number, _, name = key.partition("/")
    if not name.startswith("plan") or int(number) not in cursor.session.shelf:
        return
    here, place = cursor.session.current, int(name.removeprefix("plan"))
    cursor.open(int(number))
    if place < len(cursor.thread.plans):
        cursor.thread.plans[place].update(said)
    cursor.open(here)


def plan_in(cursor: Cursor, name: str, delay: timedelta, step: str) -> None:
    """Come back after `delay`, to the second: a timer that no zone can move."""
    key = f"{cursor.session.current}/{name}"
    cursor.do(Plan(key, "timer", cursor.now + delay, step, cursor.session.current))


def replan(cursor: Cursor) -> None:
    """The person's zone is another now: every moment ahead is planned anew.

    One that passed more than a day ago was brought in with an old export, and is over.
    """
    for key, row in cursor.person.get("moments", {}).items():
        if cursor.now - local_instant(cursor, row["local"]) < timedelta(days=1):
            _emit(cursor, key)


def came(cursor: Cursor, key: str) -> None:
    """Strike the moment `key` from what is ahead: it is over."""
    moments = dict(cursor.person.get("moments", {}))
    moments.pop(key, None)
    cursor.person["moments"] = moments


def unplan(cursor: Cursor, prefix: str = "") -> None:
    """Drop the moments whose key begins with `prefix`; all of them when it is empty."""
    person = cursor.person
    if "moments" in person:
        person["moments"] = _without(prefix, person["moments"])
    if "waiting" in person:
        person["waiting"] = _without(prefix, person["waiting"])
    if "due" in person:
        person["due"] = _without(prefix, person["due"])
    ladder = person.get("ladder")
    if ladder and f"{ladder['number']}/quiet".startswith(prefix):
        del person["ladder"]
    cursor.do(Unplan(prefix))


def _without(prefix: str, rows: Mapping[str, T]) -> dict[str, T]:
    return {key: row for key, row in rows.items() if not key.startswith(prefix)}


def moment(cursor: Cursor, key: str) -> Clock | None:
    """The instant planned under `name` in this rejection, as it is said."""
    row = cursor.person.get("moments", {}).get(f"{cursor.session.current}/{key}")
    if row is None:
        return None
    zone = cursor.zone
    return Clock(local_instant(cursor, row["local"]), zone)


def next_moment(cursor: Cursor) -> Clock | None:
    """The next date that was agreed, in any rejection; None where there is none or in a pause."""
    there = cursor.person.get("moments", {})
    ahead = [local_instant(cursor, row["local"]) for row in there.values()]
    coming = min((at for at in ahead if at > cursor.now), default=None)
    if coming is None or cursor.person.get("paused"):
        return None
    return Clock(coming, cursor.zone)


def proposed(cursor: Cursor) -> Clock:
    """The moment now being agreed on, or the day after tomorrow where there is none."""
    planned = moment(cursor, "return")
    return planned or Clock(day_after_tomorrow(cursor.facts), cursor.zone)


def tonight(cursor: Cursor) -> datetime:
    """The person's hour today, half past nine where it has passed, else tomorrow; local."""
    local = cursor.facts.local
    evening = at_hour(local, hour_of(cursor.facts))
    if evening > local + timedelta(minutes=30):
        return evening
    late = at_hour(local, LATE)
    return late if late > local + timedelta(minutes=30) else evening + timedelta(days=1)


def tomorrow_morning(cursor: Cursor) -> datetime:
    """Tomorrow at nine, local: after a night's sleep."""
    return at_hour(cursor.facts.local + timedelta(days=1), MORNING)


def at_their_hour(cursor: Cursor, day: date) -> datetime:
    """Their hour on that day, local."""
    return at_hour(
        cursor.facts.local.replace(year=day.year, month=day.month, day=day.day),
        hour_of(cursor.facts),
    )


def working_days_after(day: date, count: int = WORKING_DAYS) -> date:
    """The day `count` working days later; Saturdays and Sundays are none, holidays not known."""
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < 5
    return day


def said_or(cursor: Cursor, answer: Answer, usual: datetime) -> datetime:
    """The time they named, read back; else the usual one."""
    if not answer.get("local"):
        return usual
    at = datetime.fromisoformat(answer["local"])
    cursor.reply("nudge.say.snoozed", clock=clock_of(cursor, at))
    return at
