"""Moments: what the person chose becomes an instant, and a plan to come back at it.

A moment is kept as the person's local time, so that it stays true when their zone becomes known
or changes; the plans are then made anew from it.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from flows.effects import Clock, Plan, Unplan
from flows.hours import MORNING, at_hour, day_after_tomorrow, hour_of
from flows.places import instant, zone_of

if TYPE_CHECKING:
    from flows.cursor import Cursor

LATE = time(21, 30)
WORKING_DAYS = 10
"""After so many working days without an answer a letter is closed (U18)."""
LOOK_BACK = timedelta(days=14)
AFTER_TALK = timedelta(days=17)
"""Two to three weeks after: the middle (U03)."""


def plan_at(cursor: Cursor, name: str, local: datetime, step: str, kind: str = "timer") -> None:
    """Come back at the local time `local` with what `step` asks; `name` tells plans apart."""
    key = f"{cursor.session.current}/{name}"
    moments = dict(cursor.person.get("moments", {}))
    naive = local.replace(tzinfo=None).isoformat(timespec="minutes")
    moments[key] = {"local": naive, "step": step, "kind": kind}
    cursor.person["moments"] = moments
    _emit(cursor, key)


def _emit(cursor: Cursor, key: str) -> None:
    row = cursor.person["moments"][key]
    at = local_instant(cursor, row["local"])
    number = int(key.split("/", 1)[0])
    cursor.do(Plan(key, row["kind"], at, row["step"], number))


def local_instant(cursor: Cursor, local: str) -> datetime:
    """The moment at which the person's clock shows `local` (ISO, without a zone)."""
    return instant(datetime.fromisoformat(local), zone_of(cursor.person.get("zone", "")))


def plan_in(cursor: Cursor, name: str, delay: timedelta, step: str) -> None:
    """Come back after `delay`, to the second: a timer that no zone can move."""
    key = f"{cursor.session.current}/{name}"
    cursor.do(Plan(key, "timer", cursor.now + delay, step, cursor.session.current))


def replan(cursor: Cursor) -> None:
    """The person's zone is another now: every moment ahead is planned anew."""
    for key in cursor.person.get("moments", {}):
        _emit(cursor, key)


def came(cursor: Cursor, key: str) -> None:
    """The moment `key` is over."""
    moments = dict(cursor.person.get("moments", {}))
    moments.pop(key, None)
    cursor.person["moments"] = moments


def unplan(cursor: Cursor, prefix: str = "") -> None:
    """Drop the moments whose key begins with `prefix`; all of them when it is empty."""
    kept = {k: v for k, v in cursor.person.get("moments", {}).items() if not k.startswith(prefix)}
    cursor.person["moments"] = kept if prefix else {}
    cursor.do(Unplan(prefix))


def moment(cursor: Cursor, key: str) -> Clock | None:
    """The instant planned under `name` in this rejection, as it is said."""
    row = cursor.person.get("moments", {}).get(f"{cursor.session.current}/{key}")
    if row is None:
        return None
    zone = cursor.person.get("zone", "")
    return Clock(local_instant(cursor, row["local"]), zone)


def proposed(cursor: Cursor) -> Clock:
    """The moment now being agreed on, or the day after tomorrow where there is none."""
    planned = moment(cursor, "return")
    return planned or Clock(day_after_tomorrow(cursor.facts), cursor.person.get("zone", ""))


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
