"""When to come back, what the clock shows there, and the hour that is agreed."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING

from flows.kernel.session import Answer, code_of
from flows.moments.hours import at_hour, day_after_tomorrow, hour_of
from flows.moments.planning import (
    moment,
    plan_at,
    proposed,
    replan,
    tonight,
)

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.effects import Slot


def plan_hour(cursor: Cursor) -> dict[str, Slot]:
    """The moment that is proposed."""
    return {"clock": proposed(cursor)}


def take_pause(cursor: Cursor, answer: Answer) -> None:
    """A day or tonight: choosing it is the consent to that one message."""
    code = code_of(answer)
    if code in {"breather", "someone"}:
        cursor.drop("pause.offer")
    if code not in {"day", "tonight"}:
        return
    cursor.person["consent"] = True
    cursor.changed()
    at = tonight(cursor) if code == "tonight" else day_after_tomorrow(cursor.facts)
    if answer.get("local"):
        at = datetime.fromisoformat(answer["local"])
    plan_at(cursor, "return", at, "nudged")


def take_zone(cursor: Cursor, answer: Answer) -> None:
    """Where the clock stands: every moment ahead is planned anew."""
    zone = code_of(answer, "later")
    lists = cursor.person.get("lists", {})
    cursor.person["lists"] = {step: rows for step, rows in lists.items() if step != "pause.zone"}
    if zone == "later":
        return
    cursor.person["zone"] = zone
    cursor.changed()
    replan(cursor)


def take_hour(cursor: Cursor, answer: Answer) -> None:
    """The hour agreed on moves the return; "also if I go quiet" is a consent of its own."""
    codes = answer.get("codes", ())
    if "other" in codes:
        cursor.drop("pause.hour")
        return
    if "quiet_too" in codes:
        cursor.person["nudges"] = True
    cursor.person["hour"] = answer.get("time") or f"{hour_of(cursor.facts):%H:%M}"
    cursor.changed()
    planned = moment(cursor, "return")
    if planned and answer.get("time"):
        local = planned.at.astimezone(cursor.facts.local.tzinfo)
        plan_at(cursor, "return", at_hour(local, time.fromisoformat(answer["time"])), "nudged")
