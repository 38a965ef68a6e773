"""A plan and its hour, the line for the next no, the look-back and the summary."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from flows.beside.journal.lasting import setback_of
from flows.kernel.actions import mark_done
from flows.kernel.cards import card
from flows.kernel.effects import Clock, Say
from flows.kernel.kept import PlanRow
from flows.kernel.session import Answer, Sitting, code_of
from flows.moments.planning import (
    LOOK_BACK,
    at_their_hour,
    moment,
    plan_at,
    unplan,
)
from flows.stages.intake.facts import undecided
from flows.stages.move_on.shows import look_back

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.effects import Slot


def take_again(cursor: Cursor, answer: Answer) -> None:
    """The line for the next no: kept with the person, because that is where it is needed."""
    kept = setback_of(cursor.facts)
    if kept:
        cursor.person["setback"] = kept
    cursor.changed()


def bye_day(cursor: Cursor) -> dict[str, Slot]:
    """The day of the look-back."""
    return {"day": look_back(cursor.facts)}


def take_plan(cursor: Cursor, answer: Answer) -> None:
    """Give the plan last chosen its hour: if it is then, I do this."""
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


def _plan_row(cursor: Cursor, named: int | None) -> PlanRow:
    if named is not None:
        return cursor.thread.plans[named].copy()
    own = cursor.facts.text("move.another" if cursor.state == "move.hour" else "move.next")
    if own:
        return {"what": own, "kind": "text"}
    return {"what": cursor.facts.code("move.next"), "kind": "code"}


def take_bye(cursor: Cursor, answer: Answer) -> None:
    """Plan the look-back in two weeks, or leave it."""
    if "yes" in answer.get("codes", ()):
        cursor.person["consent"] = True
        day: date = (cursor.facts.local + LOOK_BACK).date()
        plan_at(cursor, "look", at_their_hour(cursor, day), "later.look")
    else:
        unplan(cursor, f"{cursor.session.current}/look")


def summary_alone(cursor: Cursor) -> Say:
    """The summary of the whole path in a message of its own."""
    return Say(tuple(card(cursor, "summary")), "card", rejection=cursor.session.current)


def read_borrowed(cursor: Cursor) -> None:
    """One sentence other people lean on, and its counterweight."""
    code = code_of(cursor.heard.answer)
    read = cursor.lead.get("borrowed", [])
    cursor.lead["borrowed"] = [*read, *([code] if code not in read else [])]
    cursor.reply(f"move.borrowed.say.{code}")
    cursor.ask()


def goodbye(cursor: Cursor) -> None:
    """The end of the path: two lines, everything kept."""
    mark_done(cursor, "move_on")
    cursor.thread.status = "done"
    cursor.session.shelf.setdefault(cursor.session.current, {})["status"] = "done"
    yes = "yes" in cursor.heard.answer.get("codes", ())
    look = moment(cursor, "look")
    slots = {"day": Clock(look.at, look.zone, "day")} if yes and look else {}
    case = f"{'open_' if undecided(cursor.facts) else ''}{'yes' if yes else 'no'}"
    cursor.reply(f"move.bye.say.goodbye_{case}", **slots)
    cursor.session.sitting = Sitting()
    cursor.ask()
