"""What an answer plans: the pause, the letter's days, if-then plans, the look-back."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from flows.hours import at_hour, day_after_tomorrow
from flows.planning import (
    AFTER_TALK,
    LOOK_BACK,
    at_their_hour,
    clock_of,
    moment,
    plan_at,
    replan,
    tomorrow_morning,
    tonight,
    unplan,
    working_days_after,
)
from flows.session import Answer

if TYPE_CHECKING:
    from flows.cursor import Cursor


def take_pause(cursor: Cursor, answer: Answer) -> None:
    """A day or tonight: choosing it is the consent to that one message."""
    code = next(iter(answer.get("codes", ())), "")
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
    zone = next(iter(answer.get("codes", ())), "later")
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
    cursor.person["hour"] = answer.get("time") or cursor.person.get("hour") or "18:30"
    cursor.changed()
    planned = moment(cursor, "return")
    if planned and answer.get("time"):
        local = planned.at.astimezone(cursor.facts.local.tzinfo)
        plan_at(cursor, "return", at_hour(local, time.fromisoformat(answer["time"])), "nudged")


def take_when(cursor: Cursor, answer: Answer) -> None:
    """When the letter goes: a day to ask whether it went; "now" asks tomorrow."""
    code = next(iter(answer.get("codes", ())), "")
    status = {"never": "kept"}.get(code, "to_send")
    cursor.thread.letter = {**cursor.thread.letter, "status": status}
    days = {
        "night": lambda: tomorrow_morning(cursor),
        "now": lambda: at_their_hour(cursor, tomorrow_morning(cursor).date()),
        "weeks": lambda: at_their_hour(cursor, _weeks_after(cursor)),
        "at": lambda: datetime.fromisoformat(answer["local"]),
    }
    if code in days:
        cursor.person["consent"] = True
        plan_at(cursor, "sent", days[code](), "follow.sent")


def _weeks_after(cursor: Cursor) -> date:
    """Two to three weeks after the no, which is the last day known; not before tomorrow."""
    heard = cursor.facts.day("intake.when") or cursor.facts.local.date()
    return max(heard + AFTER_TALK, (cursor.facts.local + timedelta(days=1)).date())


def take_sent(cursor: Cursor, answer: Answer) -> None:
    """It went: ten working days begin. Not yet: asked once more."""
    code = next(iter(answer.get("codes", ())), "")
    today = cursor.facts.local.date()
    if code == "yes":
        cursor.thread.letter = {**cursor.thread.letter, "status": "sent", "sent": today.isoformat()}
        day = working_days_after(today)
        plan_at(cursor, "answer", at_their_hour(cursor, day), "follow.answer")
    elif code == "not_yet":
        again = _said_or(cursor, answer, day_after_tomorrow(cursor.facts))
        plan_at(cursor, "sent", again, "follow.sent")
    else:
        cursor.thread.letter = {**cursor.thread.letter, "status": "kept"}
        unplan(cursor, f"{cursor.session.current}/sent")


def _said_or(cursor: Cursor, answer: Answer, usual: datetime) -> datetime:
    """The time they named, read back; else the usual one."""
    if not answer.get("local"):
        return usual
    at = datetime.fromisoformat(answer["local"])
    cursor.reply("nudge.say.snoozed", clock=clock_of(cursor, at))
    return at


def take_plan(cursor: Cursor, answer: Answer) -> None:
    """If it is then, then I do this: the plan last chosen gets its hour."""
    if not answer.get("local"):
        return
    cursor.person["consent"] = True
    named = _replanned(cursor)
    row = _plan_row(cursor, named)
    if not row["what"]:
        return
    row |= {"local": answer["local"], "set": cursor.now.isoformat(), "status": "open"}
    plans = cursor.thread.plans
    number = named if named is not None else len(plans)
    plans[number : number + 1] = [row]
    name = f"plan{number}"
    plan_at(cursor, name, datetime.fromisoformat(answer["local"]), "later.plan")
    if cursor.state == "move.hour" and not cursor.detour:
        _leave_the_door_open(cursor)


def _leave_the_door_open(cursor: Cursor) -> None:
    """Another plan may follow, as long as there is room: its door stays."""
    for step in ("move.another", "move.hour"):
        cursor.drop(step)
    doors = [door for door in cursor.lead.get("doors_done", []) if door != "another"]
    cursor.lead["doors_done"] = doors


def _replanned(cursor: Cursor) -> int | None:
    """Which plan gets another hour: the one that came due, or the one being edited."""
    detour, count = cursor.detour, len(cursor.thread.plans)
    if detour.get("plan") is not None:
        return int(detour["plan"])
    if detour.get("editing") in {"move.plan", "move.hour"} and count:
        return 0 if detour["editing"] == "move.plan" else count - 1
    return None


def _plan_row(cursor: Cursor, named: int | None) -> dict[str, str]:
    if named is not None:
        return dict(cursor.thread.plans[named])
    own = cursor.facts.text("move.another" if cursor.state == "move.hour" else "move.next")
    if own:
        return {"what": own, "kind": "text"}
    return {"what": cursor.facts.code("move.next"), "kind": "code"}


def take_plan_came(cursor: Cursor, answer: Answer) -> None:
    """The plan was done, stays, changes or is let go."""
    number = int(cursor.detour.get("plan", 0))
    code = next(iter(answer.get("codes", ())), "")
    if number >= len(cursor.thread.plans):
        return
    cursor.thread.plans[number]["status"] = {"done": "done", "let_go": "gone"}.get(code, "open")
    if code == "not_yet":
        again = _said_or(cursor, answer, tomorrow_morning(cursor))
        plan_at(cursor, f"plan{number}", again, "later.plan")


def take_bye(cursor: Cursor, answer: Answer) -> None:
    """The look-back in two weeks, or none."""
    if "yes" in answer.get("codes", ()):
        cursor.person["consent"] = True
        day: date = (cursor.facts.local + LOOK_BACK).date()
        plan_at(cursor, "look", at_their_hour(cursor, day), "later.look")
    else:
        unplan(cursor, f"{cursor.session.current}/look")
