"""What is planned: every date the person agreed to, to be moved or dropped."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from flows.beside.reminders.buttons import About, agenda_page, said_about
from flows.beside.reminders.kinds import earliest, kind_of
from flows.beside.repairs import ask_unless_resting
from flows.kernel.actions import come_back
from flows.kernel.effects import Clock, Part, Slot, Unplan
from flows.kernel.session import code_of
from flows.moments.planning import amend_plan, at_their_hour, came, clock_of, keep_moment
from flows.places import as_kept

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

LINE_AT_MOST = 200
"""Characters of a plan in their own words, where it is named."""
WEEK = timedelta(days=7)


def about(cursor: Cursor, key: str) -> About:
    """What a plan is about: the plan itself, else its rejection."""
    number, _, name = key.partition("/")
    if kind_of(key).name == "plan" and int(number) in cursor.session.threads:
        plans, place = cursor.session.threads[int(number)].plans, int(name.removeprefix("plan"))
        if place < len(plans):
            what, kind = plans[place]["what"], plans[place].get("kind")
            return [f"next.{what}", ""] if kind == "code" else ["", str(what)]
    return ["", str(cursor.session.shelf.get(int(number), {}).get("label", ""))]


def line_of(key: str, what: About) -> Part:
    """One plan in a list: what it is, and what about."""
    said = said_about(key, what, LINE_AT_MOST)
    return Part(f"due.line.{kind_of(key).name}", {"what": said})


def planned(cursor: Cursor) -> list[tuple[datetime, str]]:
    """When each date ahead comes, earliest first, with the key of its plan.

    An old export that was brought in may hold dates that passed: those come no more.
    """
    there = cursor.person.get("moments", {})
    dates = ((earliest(cursor, row), key) for key, row in there.items())
    return sorted((at, key) for at, key in dates if at > cursor.now)


def any_planned(cursor: Cursor) -> bool:
    """Whether a date is ahead."""
    return bool(planned(cursor))


def list_planned(cursor: Cursor) -> None:
    """Everything planned, and one of it to choose."""
    if cursor.met not in {"nudges.pick", "nudges.one"}:
        cursor.hold()
    rows = [[key, about(cursor, key)] for _, key in planned(cursor)]
    cursor.keep_list("nudges.pick", rows)
    cursor.ask()


def none_planned(cursor: Cursor) -> None:
    """Say that no message is planned."""
    cursor.reply("nudges.say.none")
    ask_unless_resting(cursor)


def lines_planned(cursor: Cursor) -> list[Part]:
    """A page of what is planned: when each comes, and what it is about."""
    zone = cursor.zone
    here = {key for key, _ in agenda_page(cursor.facts)}
    there = [(at, key) for at, key in planned(cursor) if key in here]
    lines = [
        Part(
            "nudges.line",
            {"clock": Clock(at, zone), "item": line_of(key, about(cursor, key))},
            join="\n",
        )
        for at, key in there
    ]
    return [cursor.title("nudges.title"), *lines]


def lines_due(cursor: Cursor) -> list[Part]:
    """What is due now, one line each."""
    there = cursor.person.get("due", {}).items()
    lines = [line_of(key, what) for key, (_, _, what) in there]
    return [Part(line.key, line.slots, join="\n" if n else "\n\n") for n, line in enumerate(lines)]


def pick(cursor: Cursor) -> None:
    """Show one plan as it is now, whatever comes due while it is looked at."""
    key = code_of(cursor.heard.answer)
    row = cursor.person["moments"][key]
    cursor.person["picked"] = [key, row, row["step"], about(cursor, key)]
    cursor.ask()


def leave_all(cursor: Cursor) -> None:
    """Leave all that is planned as it is, and go back."""
    cursor.reply("nudges.say.kept")
    come_back(cursor)


def picked_slots(cursor: Cursor) -> dict[str, Slot]:
    """What the chosen plan is about and when it comes, as the words name them."""
    key, row, _, what = cursor.person["picked"]
    at = Clock(earliest(cursor, row), cursor.zone)
    return {"clock": at, "item": line_of(key, what)}


def settle(cursor: Cursor) -> None:
    """Moved, dropped or left; then back to where one was."""
    key, _, step, _ = cursor.person.pop("picked")
    code = code_of(cursor.heard.answer)
    if code == "keep":
        cursor.reply("nudges.say.kept")
    elif code == "drop":
        came(cursor, key)
        amend_plan(cursor, key, status="gone")
        cursor.do(Unplan(key))
        cursor.reply("nudges.say.dropped")
    else:
        _move(cursor, key, step, code)
    come_back(cursor)


def _move(cursor: Cursor, key: str, step: str, code: str) -> None:
    days = {"tomorrow": timedelta(days=1), "week": WEEK}
    if code in days:
        at = at_their_hour(cursor, (cursor.facts.local + days[code]).date())
    else:
        at = datetime.fromisoformat(cursor.heard.answer["local"])
    local = as_kept(at)
    keep_moment(cursor, key, local, step)
    amend_plan(cursor, key, local=local)
    cursor.reply("nudge.say.snoozed", clock=clock_of(cursor, at))
