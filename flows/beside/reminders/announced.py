"""The one note that the opening speaks of: once a rejection, to whoever goes quiet in the middle.

It stands in for the ladder (`silence`) as long as nobody said yes to that. It comes two days later,
at the time of day at which they last wrote by day; a no to it, in whatever form, holds for good.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from math import ceil
from typing import TYPE_CHECKING, Any

from flows.kernel.effects import Say
from flows.moments.hours import hour_of
from flows.moments.late import LATE
from flows.moments.planning import local_instant, unplan
from flows.moments.quiet import allowed, hours_of, next_allowed
from flows.places import instant, zone_of

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

AFTER = timedelta(days=2)
AT_LATEST = timedelta(days=5)
"""Later than this no stop in the middle is fresh enough for it: a week after they wrote."""
TOLD = {"opening.hello.ask", "start.begun"}
"""The texts that speak of it: it comes to nobody who was not told."""
ENDS = {"stop", "hush"}
"""What ends it: whoever said that it is enough is not written to."""
DAY = timedelta(days=1)


def stands(person: Mapping[str, Any]) -> bool:
    """Whether it may come to this person: told of it, no no to it, and no yes to more."""
    return person.get("once") is True and not person.get("nudges")


def heed(cursor: Cursor) -> None:
    """After something they did: whether they were told, ended it, and when they write by day.

    While nobody knows their zone, the hour at which they write is all that is known of their day.
    """
    if not cursor.by_person or cursor.state == "start":
        return
    if _told(cursor):
        cursor.person.setdefault("once", True)
    if cursor.heard.trigger in ENDS:
        refuse(cursor)
    zone, hours = cursor.zone, hours_of(cursor.person)
    if stands(cursor.person) and (not zone or allowed(cursor.now, zone, hours)):
        cursor.person["by_day"] = cursor.now.isoformat()


def _told(cursor: Cursor) -> bool:
    said = (one for one in cursor.effects if isinstance(one, Say))
    return any(part.key in TOLD for one in said for part in one.parts)


def refuse(cursor: Cursor) -> None:
    """It never comes: they said so, or everything is to rest."""
    if "once" not in cursor.person:
        return
    cursor.person["once"] = False
    cursor.person.pop("by_day", None)
    ladder = cursor.person.get("ladder")
    if ladder and not cursor.person.get("nudges"):
        unplan(cursor, f"{ladder['number']}/quiet")
    cursor.changed()


def may_come(cursor: Cursor) -> bool:
    """Whether it is still to come in this rejection, and no other message takes its place."""
    return stands(cursor.person) and not cursor.lead.get("one_note") and not _another(cursor)


def comes(cursor: Cursor) -> datetime | None:
    """When it may come to somebody in the middle; None where it may not.

    Hours late, it waits for its time of day; days late, it is given up.
    """
    if not may_come(cursor):
        return None
    at = _meant(cursor)
    behind = cursor.now - LATE - at
    if behind > AT_LATEST:
        return None
    if behind > timedelta(0):
        at = _meant(cursor, ceil(behind / DAY))
    return next_allowed(at, cursor.zone, hours_of(cursor.person)) if cursor.zone else at


def _meant(cursor: Cursor, later: int = 0) -> datetime:
    """Two days after they last wrote, or so many days more, at their time of day."""
    if not cursor.zone:
        return cursor.spoke + AFTER + later * DAY
    zone = zone_of(cursor.zone)
    day = cursor.spoke.astimezone(zone).date() + AFTER + later * DAY
    shown = datetime.combine(day, hour_of(cursor.facts))
    if cursor.person.get("by_day"):
        wrote = datetime.fromisoformat(cursor.person["by_day"]).astimezone(zone)
        if hours_of(cursor.person).hold(wrote.time()):
            shown = datetime.combine(day, wrote.time().replace(second=0, microsecond=0, fold=0))
    return instant(shown, zone)


def _another(cursor: Cursor) -> bool:
    """Whether another message came since they wrote, or one that they agreed to is ahead."""
    wrote = cursor.person.get("wrote")
    if wrote and datetime.fromisoformat(wrote) > cursor.spoke:
        return True
    dates = cursor.person.get("moments", {}).values()
    return any(local_instant(cursor, row["local"]) > cursor.now for row in dates)
