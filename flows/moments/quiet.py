"""When a nudge may come: within the hours a person keeps, on their own clock."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from flows.kernel.person import PersonData
from flows.moments.hours import hour_kept
from flows.places import instant, zone_of

DAYS_LOOKED_AT = 9
"""A day may lack its hours where the clock jumps over them; a week of such days there is not."""
NIGHT_ENDS = time(5)
ROOM = timedelta(minutes=30)
"""So long stays open after an hour the person named."""


@dataclass(frozen=True, slots=True)
class Hours:
    """The local times between which a nudge may come: from `first` on, before `last`.

    Where `last` is the earlier of the two, the hours go on past midnight. Raises ValueError
    where they leave no minute.
    """

    first: time = time(9)
    last: time = time(20, 30)

    def __post_init__(self) -> None:
        """Refuse hours that are none."""
        if self.first == self.last:
            raise ValueError("these hours leave no minute")

    def hold(self, clock: time) -> bool:
        """Whether a clock that shows `clock` is within them."""
        if self.first < self.last:
            return self.first <= clock < self.last
        return clock >= self.first or clock < self.last


USUAL = Hours()
"""Nine in the morning until half past eight in the evening."""


def allowed(now: datetime, zone: str, hours: Hours = USUAL) -> bool:
    """Whether a nudge may come at `now` (aware) to somebody in `zone` who keeps `hours`."""
    return hours.hold(now.astimezone(zone_of(zone)).time())


def next_allowed(now: datetime, zone: str, hours: Hours = USUAL) -> datetime:
    """The first moment from `now` on at which a nudge may come, in UTC: `now` itself, or later.

    Hours that begin in a gap of the clock begin at the first real minute after it; hours that a
    gap swallows whole are those of the next day.
    """
    there = zone_of(zone)
    local = now.astimezone(there)
    if hours.hold(local.time()):
        return now.astimezone(UTC)
    for at in _beginnings(local.date(), hours.first, there):
        if at >= now and hours.hold(at.astimezone(there).time()):
            return at
    raise ValueError(f"no day near {now} has any of {hours} in {zone}")


def _beginnings(day: date, first: time, zone: tzinfo) -> Iterator[datetime]:
    """When the hours begin on this day and the next ones; both times where it is twice."""
    for n in range(DAYS_LOOKED_AT):
        naive = datetime.combine(day + timedelta(days=n), first)
        yield instant(naive, zone)
        yield naive.replace(tzinfo=zone, fold=1).astimezone(UTC)


def hours_of(person: PersonData) -> Hours:
    """The hours this person keeps: outside of their own quiet ones, else the usual.

    An hour they named for messages is one they accept: the usual hours stretch to it.
    """
    quiet = person.get("quiet")
    if quiet:
        return Hours(time.fromisoformat(quiet[1]), time.fromisoformat(quiet[0]))
    return _around(hour_kept(person))


def _around(hour: time) -> Hours:
    """The usual hours, stretched to that hour; for one in the night, only the time around it."""
    end = (datetime.combine(date.min, hour) + ROOM).time()
    if hour < NIGHT_ENDS:
        return Hours(hour, end)
    return Hours(min(USUAL.first, hour), max(USUAL.last, end) if end > hour else time.max)


def kept(start: str, end: str) -> bool:
    """Whether hours that are quiet from `start` until `end` leave any minute."""
    try:
        hours_of({"quiet": [start, end]})
    except ValueError:
        return False
    return True
