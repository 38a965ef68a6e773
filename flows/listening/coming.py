"""The coming moment that a line names anywhere: "remind me monday 14:00 to ring P"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from flows.listening.coming_days import DAY, Day, day_of
from flows.listening.moments import DEFAULT_HOUR
from flows.listening.patterns import late
from flows.listening.signs import Book, Signs, readings, reminding
from flows.listening.spoken_hours import Around, Spoken, spoken_hour
from flows.places import instant_after

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
PARTS = {
    "morning": time(9), "noon": time(12, 30), "afternoon": time(15), "evening": time(18, 30),
}  # fmt: skip
_NEAR = 48  # places of the line between a day and a part of it
_BEFORE_AT_MOST = 30
_BESIDE = 5  # places between a weekday and its date
_FEW = 6  # a line of so few signs, about nothing else, is the answer to "when?"
_PART = late(r"(?<!\S)(?:P=(?P<part>\w+)|EARLY(?! (?:OF |THE )*[MPU]))(?!\S)")
_CLAUSES = late(r"(?<!\S)(?:[,;]|BUT)(?!\S)")
_SENTENCES = late(r"(?<!\S);(?!\S)")
_REFUSED = late(r"(?<!\S)(?:NOT|WHATIF)(?!\S)")
_NO_PLAN = late(r"(?<!\S)(?:NOT|WHATIF|LAST|LASTPOST|GREET|D-\d|AGO|BACK|D0 JUST)(?!\S)")
_BEFORE = late(r"(?:LAST|PAST|SINCE|every)(?: THE| ON)? ?$")
_AFTER = late(r" (?:LASTPOST|AGO)(?!\S)")
_INSTEAD = late(r"(?<!\S)INSTEAD(?!\S)")


@dataclass(frozen=True, slots=True)
class Named:
    """A coming moment as it was said, and where.

    `at` is when that is, in now's zone. `exact` is "minute", "hour", "part" or "day". `guess`:
    the half of the day was not said, so the hour is read back before it counts.
    """

    at: datetime
    exact: str
    guess: bool
    start: int
    end: int
    day_offset: int | None = None
    weekday: str | None = None
    date: date | None = None
    time: time | None = None
    part: str | None = None
    minutes: int | None = None

    @property
    def slots(self) -> dict[str, int | str]:
        """What was said, by name: `day_offset`, `weekday`, `date`, `time`, `part`, `minutes`."""
        said: dict[str, int | str | None] = {
            "day_offset": self.day_offset,
            "weekday": self.weekday,
            "date": self.date.isoformat() if self.date else None,
            "time": f"{self.time:%H:%M}" if self.time else None,
            "part": self.part,
            "minutes": self.minutes,
        }
        return {name: value for name, value in said.items() if value is not None}


def find_moment(text: str, now: datetime, *, language: str = "en") -> Named | None:
    """Return the coming moment named anywhere in the text, None where nobody plans one.

    `now` is aware. The language spoken is tried first, then the others. Of several the first
    counts, or the one after "no wait", "actually", "sorry".
    """
    found = [_first(_Read(text, signs, own, now)) for signs, own in readings(text, language)]
    return max((one for one in found if one), key=lambda one: len(one.slots), default=None)


@dataclass(frozen=True, slots=True)
class _Read:
    """A text, the signs of it in one language, and when it is read."""

    text: str
    signs: Signs
    own: Book
    now: datetime


def _first(read: _Read) -> Named | None:
    for start, end in _sentences(read.signs.line):
        if found := _in_sentence(read, start, end):
            return found
    return None


def _sentences(line: str) -> list[tuple[int, int]]:
    """Return the sentences, those that ask to be reminded before the others."""
    found = list(_pieces(_SENTENCES, line, 0, len(line)))
    return sorted(found, key=lambda piece: not reminding().search(line, *piece))


def _pieces(parting: re.Pattern[str], line: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in parting.finditer(line, start, end):
        yield start, match.start()
        start = match.end()
    yield start, end


def _in_sentence(read: _Read, start: int, end: int) -> Named | None:
    signs, now, own = read.signs, read.now, read.own
    line = signs.line
    days: list[Day] = []
    for left, right in _pieces(_CLAUSES, line, start, end):
        days.extend(_days(read, left, right))
    if not days:
        return _without_day(signs, start, end, now, own)
    return _with_hour(signs, _meant(line, days), start, end, now)


def _meant(line: str, days: list[Day]) -> Day:
    """Return the first day, the one that corrects it, or the date beside its weekday."""
    day = days[0]
    for later in days[1:]:
        beside = later.start - day.end < _BESIDE and (day.kind, later.kind) == ("weekday", "date")
        if beside or _INSTEAD.search(line, day.end, later.start):
            day = later
    return day


def _days(read: _Read, start: int, end: int) -> Iterator[Day]:
    """Yield the days of one clause that somebody plans for."""
    signs, own = read.signs, read.own
    line = signs.line
    plans = own.planning.search(line, start, end)
    told = own.happened.search(line, start, end)
    refused = _REFUSED.search(line, start, end)
    for match in DAY.finditer(line, start, end):
        day = day_of(match, signs, read.text, read.now)
        if day is None or _is_past(line, start, match):
            continue
        if refused and refused.start() < match.start():
            continue
        if told and not plans and not (day.sure and match["in"] is None):
            continue
        yield day


def _is_past(line: str, start: int, match: re.Match[str]) -> bool:
    """Whether words beside the day say that it has been."""
    before = line[max(start, match.start() - _BEFORE_AT_MOST) : match.start()]
    return bool(_BEFORE.search(before) or _AFTER.match(line, match.end()))


def _with_hour(signs: Signs, day: Day, start: int, end: int, now: datetime) -> Named | None:
    """Put the hour or the part of the day to the day that was found."""
    if day.kind == "minutes":
        at = (now.astimezone(UTC) + timedelta(minutes=day.minutes)).astimezone(now.tzinfo)
        place = signs.span(day.start, day.end)
        return Named(at, "minute", False, *place, minutes=day.minutes)
    part = _near(_PART.finditer(signs.line, start, end), day)
    is_today = day.on == now.date()
    hour = spoken_hour(
        signs.line, start, end, Around(now, (day.start, day.end), _part(part), is_today)
    )
    return _named(signs, day, hour, part, now)


def _near(matches: Iterator[re.Match[str]], day: Day) -> re.Match[str] | None:
    near = (m for m in matches if m.start() - day.end < _NEAR > day.start - m.end())
    return min(near, key=lambda m: abs(m.start() - day.end), default=None)


def _part(match: re.Match[str] | None) -> str | None:
    if match is None:
        return None
    return "evening" if match["part"] == "night" else match["part"] or "morning"


def _named(
    signs: Signs, day: Day, hour: Spoken | None, part: re.Match[str] | None, now: datetime
) -> Named | None:
    said = _part(part)
    clock = hour.at if hour else PARTS[said] if said else DEFAULT_HOUR
    at = instant_after(datetime.combine(day.on, clock), now)
    if at <= now.astimezone(UTC):
        open_end = day.on == now.date() and hour is None and said in {None, "evening"}
        if not open_end:
            return None
        at = now.astimezone(UTC) + timedelta(hours=1)
    ends = [day.start, day.end]
    ends += [hour.start, hour.end] if hour else []
    ends += [part.start(), part.end()] if part else []
    return Named(
        at.astimezone(now.tzinfo),
        "hour" if hour else "part" if said else "day",
        bool(hour and hour.guess),
        *signs.span(min(ends), max(ends)),
        day_offset=(day.on - now.date()).days if day.kind == "day_offset" else None,
        weekday=WEEKDAYS[day.on.weekday()] if day.kind == "weekday" else None,
        date=day.on if day.kind == "date" else None,
        time=hour.at if hour else None,
        part=None if hour else said,
    )


def _without_day(signs: Signs, start: int, end: int, now: datetime, own: Book) -> Named | None:
    """Read an hour or a part of the day alone: only of a plan, or where little else is said."""
    line = signs.line
    few = len(line[start:end].split()) <= _FEW
    for left, right in _pieces(_CLAUSES, line, start, end):
        plans = own.planning.search(line, left, right)
        told = own.happened.search(line, left, right)
        refused = _NO_PLAN.search(line, left, right)
        if refused or (told and not plans) or not (plans or few):
            continue
        part = _PART.search(line, left, right)
        hour = spoken_hour(line, left, right, Around(now, part=_part(part)))
        if hour or (part and (plans or len(line[start:end].split()) <= 4)):
            return _next(signs, hour, part, now)
    return None


def _next(
    signs: Signs, hour: Spoken | None, part: re.Match[str] | None, now: datetime
) -> Named | None:
    """Return the next such hour or part of the day."""
    said = _part(part)
    clock = hour.at if hour else PARTS[said or "evening"]
    at = instant_after(datetime.combine(now.date(), clock), now)
    if at <= now.astimezone(UTC):
        at = instant_after(datetime.combine(now.date() + timedelta(days=1), clock), now)
    places = [(one.start, one.end) for one in (hour,) if one]
    places += [(part.start(), part.end())] if part else []
    start, end = min(place[0] for place in places), max(place[1] for place in places)
    return Named(
        at.astimezone(now.tzinfo),
        "hour" if hour else "part",
        bool(hour and hour.guess),
        *signs.span(start, end),
        time=hour.at if hour else None,
        part=None if hour else said,
    )
