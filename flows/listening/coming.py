"""The coming moment that a line names anywhere: "remind me monday 14:00 to ring P"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from flows.listening.calendars import find_dates
from flows.listening.days import shifted
from flows.listening.signs import Book, Signs, readings
from flows.listening.spoken_hours import Spoken, spoken_hour
from flows.places import instant_after

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
PARTS = {
    "morning": time(9), "noon": time(12, 30), "afternoon": time(15), "evening": time(18, 30),
}  # fmt: skip
_USUAL = time(18, 30)
_NEAR = 8  # signs between a day and its hour
_FEW = 6  # a line of so few signs, about nothing else, is the answer to "when?"
_NOUNS = (
    "round|interview|call|time|stage|one|job|rejection|application|place|candidate|choice|floor|"
    "U7|U1|Umonth|half|thing|person|year"
)
_DAY = re.compile(
    r"(?<!\S)(?:"
    r"(?P<date>DATE\d+|(?:THE )?[ONQ](?P<dom>\d+) (?:OF |THE )?M(?P<m>\d+)(?: (?:OF )?N(?P<y>2\d{3}))?"
    r"|M(?P<m2>\d+) (?:THE )?[ON](?P<dom2>\d+)(?! OCLOCK|\S)(?: ,)?(?: N(?P<y2>2\d{3}))?)"
    r"|(?:THE|ON(?: THE)?) O(?P<nth>\d+)(?! (?:(?:OF |THE )?M\d|" + _NOUNS + r"))"
    r"|(?:W(?P<wa>\d) (?:IN )?(?:A )?U7|(?:A )?U7 (?:ON|FROM) W(?P<wb>\d))"
    r"|(?P<in>IN|give me|AT) (?:AT )?(?P<n>N\d+|A) (?P<u>U\w+)"
    r"|(?P<n2>N\d+|A) (?P<u2>U\w+) (?:LATER|FROM D0)"
    r"|NEXT (?P<nu>U7|Umonth)(?: ON)? W(?P<nw>\d)|W(?P<nw2>\d) NEXT U7"
    r"|(?:NEXT (?P<nu2>U7|Umonth)|(?P<nu3>U7|Umonth) NEXTPOST)"
    r"|(?P<strong>NEXT )?(?:W(?P<w>\d))(?P<post> NEXTPOST)?"
    r"|END (?:OF )*(?:THE |THIS )?(?P<end>U7|Umonth)|(?P<weekend>WEEKEND)"
    r"|D(?P<fixed>\d)(?! JUST)"
    r")(?!\S)"
)
_PART = re.compile(r"(?<!\S)(?:P=(?P<part>\w+)|EARLY(?! (?:OF |THE )*[MPU]))(?!\S)")
_CLAUSES = re.compile(r"(?<!\S)(?:[,;]|BUT)(?!\S)")
_SENTENCES = re.compile(r"(?<!\S);(?!\S)")
_REFUSED = re.compile(r"(?<!\S)(?:NOT|WHATIF|LAST)(?!\S)")
_NO_PLAN = re.compile(r"(?<!\S)(?:NOT|WHATIF|LAST|LASTPOST|GREET|D-\d|AGO|BACK|D0 JUST)(?!\S)")
_REMINDING = re.compile(
    r"(?<!\S)(?:remind|nudge|ping|erinner|erinnere|erinnern|recuerda|recuerdame|recuerdamelo|"
    r"avisame|rappelle-moi)(?!\S)"
)
_BEFORE = re.compile(r"(?:LAST|PAST|SINCE|every)(?: THE| ON)? ?$")
_AFTER = re.compile(r" (?:LASTPOST|AGO)(?!\S)")
_INSTEAD = re.compile(r"(?<!\S)INSTEAD(?!\S)")


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


@dataclass(frozen=True, slots=True)
class _Day:
    """A day found in the signs: where, and how it was said."""

    start: int
    end: int
    on: date
    kind: str  # "day_offset", "weekday", "date" or "minutes"
    sure: bool  # can only lie ahead
    minutes: int = 0


def find_moment(text: str, now: datetime, *, language: str = "en") -> Named | None:
    """Return the coming moment named anywhere in the text, None where nobody plans one.

    `now` is aware. The language spoken is tried first, then the others. Of several the first
    counts, or the one after "no wait", "actually", "sorry".
    """
    for signs, own in readings(text, language):
        for start, end in _sentences(signs.line):
            if found := _in_sentence(signs, start, end, text, now, own):
                return found
    return None


def _sentences(line: str) -> list[tuple[int, int]]:
    """Return the sentences, those that ask to be reminded before the others."""
    found = list(_pieces(_SENTENCES, line, 0, len(line)))
    return sorted(found, key=lambda piece: not _REMINDING.search(line, *piece))


def _pieces(parting: re.Pattern[str], line: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in parting.finditer(line, start, end):
        yield start, match.start()
        start = match.end()
    yield start, end


def _in_sentence(
    signs: Signs, start: int, end: int, text: str, now: datetime, own: Book
) -> Named | None:
    line = signs.line
    days: list[_Day] = []
    for left, right in _pieces(_CLAUSES, line, start, end):
        days.extend(_days(signs, left, right, text, now, own))
    if not days:
        hours_only = _without_day(signs, start, end, now, own)
        return hours_only
    day = days[0]
    for later in days[1:]:
        if _INSTEAD.search(line, day.end, later.start):
            day = later
    return _with_hour(signs, day, start, end, now)


def _days(
    signs: Signs, start: int, end: int, text: str, now: datetime, own: Book
) -> Iterator[_Day]:
    """Yield the days of one clause that somebody plans for."""
    line = signs.line
    plans = own.planning.search(line, start, end)
    told = own.happened.search(line, start, end)
    for match in _DAY.finditer(line, start, end):
        day = _day(match, signs, text, now)
        if day is None or _is_refused(line, start, match):
            continue
        if told and not plans and not (day.sure and match["in"] is None):
            continue
        yield day


def _is_refused(line: str, start: int, match: re.Match[str]) -> bool:
    before = line[start : match.start()]
    return bool(
        _BEFORE.search(before) or _AFTER.match(line, match.end()) or _REFUSED.search(before)
    )


def _day(match: re.Match[str], signs: Signs, text: str, now: datetime) -> _Day | None:
    today, said = now.date(), match.groupdict()

    def made(on: date | None, kind: str, *, sure: bool = True, minutes: int = 0) -> _Day | None:
        return _Day(match.start(), match.end(), on, kind, sure, minutes) if on else None

    if said["date"] or said["nth"]:
        return made(_dated(match, signs, text, today), "date", sure=False)
    if week := said["wa"] or said["wb"]:
        return made(_coming(int(week), today) + timedelta(days=7), "date")
    if unit := said["u"] or said["u2"]:
        return _counted(match, said["n"] or said["n2"], unit, now)
    if nexts := said["nw"] or said["nw2"]:
        return made(today + timedelta(days=7 - today.weekday() + int(nexts)), "date")
    if unit := said["nu2"] or said["nu3"]:
        return made(today + timedelta(7), "day_offset") if unit == "U7" else made(
            shifted(today, 1, 0), "date"
        )
    if said["w"]:
        sure = bool(said["strong"] or said["post"])
        return made(_coming(int(said["w"]), today), "weekday", sure=sure)
    return _fixed(match, today)


def _fixed(match: re.Match[str], today: date) -> _Day | None:
    if match["fixed"]:
        ahead = int(match["fixed"])
        on = today + timedelta(days=ahead)
        return _Day(match.start(), match.end(), on, "day_offset", ahead > 0)
    if match["weekend"] or match["end"] == "U7":
        weekday = 5 if match["weekend"] else 4
        return _Day(match.start(), match.end(), _coming(weekday, today), "weekday", sure=False)
    first = shifted(today.replace(day=1), 1, 0)
    last = first - timedelta(days=1) if first else today
    return _Day(match.start(), match.end(), last, "date", sure=True)


def _counted(match: re.Match[str], count: str, unit: str, now: datetime) -> _Day | None:
    number = 1 if count == "A" else int(count[1:])
    if unit in {"Umin", "Uhour"}:
        minutes = number * (60 if unit == "Uhour" else 1)
        return _Day(match.start(), match.end(), now.date(), "minutes", True, minutes)
    days = {"Umonth": 0, "Uyear": -1}.get(unit)
    on = shifted(now.date(), number, int(unit[1:]) if days is None else days)
    if on is None or match["in"] == "AT" or (on - now.date()).days > 366:
        return None
    return _Day(match.start(), match.end(), on, "day_offset", sure=True)


def _coming(weekday: int, today: date) -> date:
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _dated(match: re.Match[str], signs: Signs, text: str, today: date) -> date | None:
    """Return the date that figures name, in the year that is near."""
    if match["nth"]:
        written = f"the {match['nth']}th"
    elif match["date"].startswith("DATE"):
        start, end = signs.span(match.start(), match.end())
        written = text[start:end]
    else:
        day, month = match["dom"] or match["dom2"], match["m"] or match["m2"]
        year = match["y"] or match["y2"]
        written = f"{day}.{month}.{year or ''}"
    found = next(find_dates(written, today, back=False, language="en"), None)
    return found.day if found and isinstance(found.day, date) else None


def _with_hour(signs: Signs, day: _Day, start: int, end: int, now: datetime) -> Named | None:
    """Put the hour or the part of the day to the day that was found."""
    if day.kind == "minutes":
        at = (now.astimezone(UTC) + timedelta(minutes=day.minutes)).astimezone(now.tzinfo)
        place = signs.span(day.start, day.end)
        return Named(at, "minute", False, *place, minutes=day.minutes)
    part = _near(_PART.finditer(signs.line, start, end), day)
    is_today = day.on == now.date()
    hour = spoken_hour(signs.line, start, end, (day.start, day.end), _part(part), now, is_today)
    return _named(signs, day, hour, part, now)


def _near(matches: Iterator[re.Match[str]], day: _Day) -> re.Match[str] | None:
    near = (m for m in matches if m.start() - day.end < _NEAR * 6 and day.start - m.end() < _NEAR * 6)
    return min(near, key=lambda m: abs(m.start() - day.end), default=None)


def _part(match: re.Match[str] | None) -> str | None:
    if match is None:
        return None
    return "evening" if match["part"] == "night" else match["part"] or "morning"


def _named(
    signs: Signs, day: _Day, hour: Spoken | None, part: re.Match[str] | None, now: datetime
) -> Named | None:
    said = _part(part)
    clock = hour.at if hour else PARTS[said] if said else _USUAL
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
        hour = spoken_hour(line, left, right, None, _part(part), now, True)
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
