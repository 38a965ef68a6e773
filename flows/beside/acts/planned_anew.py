"""Another hour or day for the letter than the one just agreed on, where it is put right."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from flows.listening import times
from flows.listening.hours_again import hour_again, insists, without_refused_days
from flows.listening.put_right import denies_first, tells_of_news
from flows.listening.taken_back import opens, unmarked
from flows.moments.hours import at_hour
from flows.moments.plans import local
from flows.moments.when import moment_ahead
from flows.places import as_kept, on_the_clock

if TYPE_CHECKING:
    from flows.beside.acts.put_right import Change
    from flows.kernel.cursor import Cursor

LETTER_GOES = "follow.when"
"""When the letter goes: it is asked then whether it went."""
JUST_BEFORE = 3
"""Questions, the latest first, of which an agreed time may be put right."""
FEW = 8
"""Words up to which a text says hardly more than when."""
NOON = 12


def planned_anew(cursor: Cursor, said: str) -> Change | None:
    """The time agreed on just before, as it should be; None where none is told."""
    step = _agreed(cursor)
    marked = opens(said) or denies_first(said) or without_refused_days(said) != said
    bare = unmarked(said).isdecimal() and not insists(said)
    if not step or not marked or bare or len(said.split()) > FEW or tells_of_news(said):
        return None
    kept = time_anew(cursor, said, local(cursor.thread.answers[step]["local"], cursor.zone))
    return (step, {"codes": ["at"], "local": kept}) if kept else None


def time_anew(cursor: Cursor, said: str, noted: datetime) -> str:
    """Another hour or day ahead than the noted one, as it is kept; "" where none is told."""
    at = _other_hour(said, noted) or _other_day(cursor, said, noted)
    if at is None or at == noted or at.astimezone(UTC) <= cursor.now:
        return ""
    return as_kept(on_the_clock(at))


def _agreed(cursor: Cursor) -> str:
    """The question at which it was agreed just before when the letter goes; "" where it was not."""
    asked = [one for one in cursor.thread.asked[::-1] if one != cursor.state][:JUST_BEFORE]
    agreed = cursor.thread.answers.get(LETTER_GOES, {}).get("local")
    return LETTER_GOES if LETTER_GOES in asked and agreed else ""


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
    found = moment_ahead(unmarked(said), cursor.facts.local)
    if isinstance(found, times.Problem):
        return None
    return found.at if found.hour_said else at_hour(found.at, noted.time())
