"""Another hour or day than the one just agreed on, where it is put right."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from flows.beside.acts.named_steps import LETTER_GOES
from flows.listening import times
from flows.listening.hours_again import (
    hour_again,
    insists,
    is_instead,
    is_of_somebody,
    without_refused,
    without_refused_days,
)
from flows.listening.put_right import tells_of_news
from flows.listening.taken_back import opens, unmarked
from flows.moments.hours import at_hour
from flows.moments.plans import local
from flows.moments.when import moment_ahead
from flows.places import as_kept, on_the_clock

if TYPE_CHECKING:
    from flows.beside.acts.put_right import Change
    from flows.kernel.cursor import Cursor

AGREED = (LETTER_GOES, "move.plan")
"""When the letter goes, and when one does what one plans: it is asked then whether it was done."""
JUST_BEFORE = 3
"""Questions, the latest first, of which an agreed time may be put right."""
LONGEST = 120
"""Characters within which a time stands."""
FEW = 8
"""Words up to which a text says hardly more than when."""
A_TIME = 5
"""Words up to which a text says nothing but a time, and that it is another."""
NOON = 12


def planned_anew(cursor: Cursor, said: str) -> Change | None:
    """The time agreed on just before, as it should be; None where none is told.

    What stands behind a comma may be the reason: "make it 11, not 10, the bus never comes".
    """
    step = _agreed(cursor)
    if not step:
        return None
    noted = local(cursor.thread.answers[step]["local"], cursor.zone)
    kept = (_kept(cursor, part, noted) for part in _beginnings(said))
    time = next(filter(None, kept), "")
    return (step, {"codes": ["at"], "local": time}) if time else None


def _beginnings(said: str) -> Iterator[str]:
    """A text, and what stands before each of its marks, the longest first."""
    yield said
    ends = [at for at, sign in enumerate(said[:LONGEST]) if sign in ",;.–-" and at]
    yield from (said[:at] for at in reversed(ends))


def _kept(cursor: Cursor, said: str, noted: datetime) -> str:
    """The time that a few words put in the place of the noted one; "" where they put none."""
    denied = without_refused_days(said) != said or without_refused(said) != said
    instead = opens(said) or (is_instead(said) and len(said.split()) <= A_TIME)
    marked = denied or (instead and not is_of_somebody(said))
    bare = unmarked(said).isdecimal() and not insists(said)
    if not marked or bare or len(said.split()) > FEW or tells_of_news(said):
        return ""
    return time_anew(cursor, said, noted)


def time_anew(cursor: Cursor, said: str, noted: datetime) -> str:
    """Another hour or day ahead than the noted one, as it is kept; "" where none is told."""
    at = _other_hour(said, noted) or _other_day(cursor, said, noted)
    if at is None or at == noted or at.astimezone(UTC) <= cursor.now:
        return ""
    return as_kept(on_the_clock(at))


def _agreed(cursor: Cursor) -> str:
    """The question at which a time was agreed just before; "" where it was not."""
    asked = [one for one in cursor.thread.asked[::-1] if one != cursor.state][:JUST_BEFORE]
    there = (one for one in asked if one in AGREED and cursor.thread.answers.get(one))
    return next((one for one in there if cursor.thread.answers[one].get("local")), "")


def _other_hour(said: str, noted: datetime) -> datetime | None:
    """Another hour of the day that was agreed on, of the same half where none is said."""
    hour = hour_again(said)
    clock = times.clock(hour) if hour else None
    if isinstance(clock, times.Problem):
        half = "pm" if noted.hour >= NOON else "am"
        clock = times.clock(f"{hour} {half}".replace(" o'clock", ""))
    return None if clock is None or isinstance(clock, times.Problem) else at_hour(noted, clock)


def _other_day(cursor: Cursor, said: str, noted: datetime) -> datetime | None:
    """Another day, at the hour that was agreed on where none is said."""
    found = moment_ahead(unmarked(without_refused(said)), cursor.facts.local)
    if isinstance(found, times.Problem):
        return None
    return found.at if found.hour_said else at_hour(found.at, noted.time())
