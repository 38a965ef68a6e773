"""The ladder for silence: a line after two days, one after six, a last one after fifteen.

It is planned once and looks by itself, when it comes due, how long the person has been silent: so
a message of theirs costs nothing, and resets it all the same. Who said nothing to it has one note
instead (`announced`), planned in the same way.
"""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from flows.beside.reminders import announced
from flows.beside.reminders.hush import is_paused
from flows.kernel.effects import Part, Plan, Slot, Unplan
from flows.kernel.person import Ladder
from flows.moments.hours import at_hour, hour_of
from flows.moments.planning import local_instant
from flows.moments.quiet import hours_of, next_allowed
from flows.places import instant, zone_of

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

RUNGS = (timedelta(days=2), timedelta(days=6), timedelta(days=15))
"""How long after their last message each line comes."""
WORDS = ("quiet.first", "quiet.second", "quiet.last")
APART = timedelta(days=2)
"""So long after any other message of ours a line for silence waits: rarely two in two days."""
ENDS = ("move.bye", "feel.breathing")


def tend(cursor: Cursor) -> None:
    """After a message of the person: see to it that the ladder stands, and in this rejection."""
    announced.heed(cursor)
    person, number = cursor.session.person, cursor.session.current
    wanted = person.get("nudges") or announced.stands(person)
    if not wanted or not cursor.by_person or number not in cursor.session.shelf:
        return
    ladder = person.get("ladder")
    if ladder and ladder["number"] == number and not ladder.get("over"):
        if not _climbs(cursor) and not (_in_the_middle(cursor) and announced.may_come(cursor)):
            take_down(cursor)
        return
    if ladder and ladder["number"] != number:
        take_down(cursor)
    _plan(cursor)


def _plan(cursor: Cursor) -> None:
    """Plan the next line, or none where none may come."""
    at, number = comes(cursor), cursor.session.current
    if at is None:
        cursor.person.pop("ladder", None)
        return
    ladder: Ladder = {"number": number}
    if cursor.person.get("ladder"):
        ladder |= {"number": number, "rung": rung(cursor), "since": cursor.spoke.isoformat()}
    cursor.person["ladder"] = ladder
    cursor.do(Plan(f"{number}/quiet", "nudge", at, "nudged", number))


def take_down(cursor: Cursor) -> None:
    """No line for silence is planned any more."""
    ladder = cursor.person.pop("ladder", None)
    if ladder and not ladder.get("over"):
        cursor.do(Unplan(f"{ladder['number']}/quiet"))


def rung(cursor: Cursor) -> int:
    """How many lines came since the person last wrote."""
    ladder = cursor.person.get("ladder", {})
    return ladder.get("rung", 0) if ladder.get("since") == cursor.spoke.isoformat() else 0


def comes(cursor: Cursor) -> datetime | None:
    """When the next line may come; None where none may."""
    if not _in_the_middle(cursor):
        return None
    if not _climbs(cursor):
        return announced.comes(cursor)
    if rung(cursor) >= len(RUNGS) or cursor.lead.get("never_quiet"):
        return None
    at = max(cursor.spoke + RUNGS[rung(cursor)], *(day + APART for day in _others(cursor)))
    zone = cursor.zone
    meant = max(cursor.now, _their_hour(cursor, at, zone_of(zone)))
    return next_allowed(meant, zone, hours_of(cursor.person))


def _their_hour(cursor: Cursor, at: datetime, zone: tzinfo) -> datetime:
    """Their hour on that day, or on the next where it has passed."""
    local = at.astimezone(zone).replace(tzinfo=None, second=0, microsecond=0)
    hour = at_hour(local, hour_of(cursor.facts))
    return instant(hour if hour >= local else hour + timedelta(days=1), zone)


def _others(cursor: Cursor) -> list[datetime]:
    """What else was said or is agreed: our last message, and the dates of this rejection ahead."""
    found = [cursor.spoke - APART]
    if cursor.person.get("wrote"):
        found.append(datetime.fromisoformat(cursor.person["wrote"]))
    moments = cursor.person.get("moments", {})
    prefix, last = f"{cursor.session.current}/", cursor.spoke + RUNGS[-1]
    dates = [
        local_instant(cursor, row["local"])
        for key, row in moments.items()
        if key.startswith(prefix)
    ]
    return [*found, *(day for day in dates if cursor.now < day <= last)]


def _climbs(cursor: Cursor) -> bool:
    """Whether they said yes to the ladder; without a zone nobody knows when it is night there."""
    return bool(cursor.person.get("nudges") and cursor.zone)


def _in_the_middle(cursor: Cursor) -> bool:
    """Whether the person stands in the middle of something, and asked for no rest."""
    place, row = cursor.thread.place, cursor.paths.by_step.get(cursor.thread.place)
    return bool(
        not is_paused(cursor)
        and cursor.state not in (*cursor.paths.resting, "start", "feel.breathing")
        and cursor.thread.status == "open"
        and row is not None
        and row.stage in cursor.paths.entrances
        and not place.endswith(".close")
        and place not in ENDS
    )


def speaks(cursor: Cursor) -> str:
    """What is due now: a line, the last ("quiet_last"), the one note ("once"), or none yet."""
    there = cursor.person.get("ladder", {}).get("number") == cursor.session.current
    at = comes(cursor) if there else None
    if at is None or at > cursor.now:
        return "quiet_waits"
    if not _climbs(cursor):
        return "once"
    return "quiet_last" if rung(cursor) == len(RUNGS) - 1 else "quiet"


def wait_on(cursor: Cursor) -> None:
    """Not yet, or not any more: it is planned anew for when it may come, or not at all."""
    _plan(cursor)


def say_line(cursor: Cursor) -> None:
    """One line: which rejection, which one small thing, and five ways to answer."""
    cursor.stand(cursor.met)
    cursor.lead["nudged"] = "quiet"
    _say(cursor, open=_small(cursor))
    cursor.ask()


def say_once(cursor: Cursor) -> None:
    """The one note that was announced: what is open, five ways to answer, and a sixth for more."""
    cursor.stand(cursor.met)
    cursor.lead["nudged"] = "once"
    cursor.lead["one_note"] = cursor.now.isoformat()
    cursor.reply("quiet.once", open=_small(cursor))
    cursor.person["wrote"] = cursor.now.isoformat()
    cursor.person.pop("ladder", None)
    cursor.ask()


def say_last(cursor: Cursor) -> None:
    """The last line: it asks nothing, and nothing follows it."""
    _say(cursor)
    cursor.person["ladder"]["over"] = True


def _say(cursor: Cursor, **slots: Slot) -> None:
    number = rung(cursor)
    cursor.reply(WORDS[number], **slots)
    cursor.person["wrote"] = cursor.now.isoformat()
    since = cursor.spoke.isoformat()
    cursor.person["ladder"] = {
        "number": cursor.session.current, "rung": number + 1, "since": since,
    }  # fmt: skip
    if number + 1 < len(RUNGS):
        _plan(cursor)


def _small(cursor: Cursor) -> Slot:
    """The one small thing: the open question by its name, else the stage by its name."""
    name = f"edit.name.{cursor.thread.place}"
    if name in cursor.script:
        return Part(name)
    return Part(f"stage.{cursor.paths.by_step[cursor.thread.place].stage}")
