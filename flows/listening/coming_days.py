"""The days to come that a line of signs can name, and the dates that they are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from flows.listening.calendars import shifted
from flows.listening.day_signs import DATED, dated
from flows.listening.patterns import late
from flows.listening.signs import Signs

DAY = late(
    r"(?<!\S)(?:"
    + DATED
    + r"|(?:W(?P<wa>\d) (?:IN )?(?:A )?U7|(?<!\d )(?:A )?U7 (?:ON|FROM) W(?P<wb>\d))"
    r"|(?P<in>IN|give me|AT) (?:AT )?(?P<n>N\d+|A) (?P<u>U\w+)"
    r"|(?P<n2>N\d+|A) (?P<u2>U\w+) (?:LATER|FROM D0)(?! ON W)"
    r"|NEXT (?P<nu>U7|Umonth)(?: ON)? W(?P<nw>\d)|W(?P<nw2>\d) NEXT U7"
    r"|(?:NEXT (?P<nu2>U7|Umonth)|(?P<nu3>U7|Umonth) NEXTPOST)"
    r"|(?P<strong>NEXT )?(?:W(?P<w>\d))(?P<post> NEXTPOST)?"
    r"|END (?:OF )*(?:THE |THIS )?(?P<end>U7|Umonth)|(?P<weekend>WEEKEND)"
    r"|D(?P<fixed>\d)(?! JUST)"
    r")(?!\S)"
)


@dataclass(frozen=True, slots=True)
class Day:
    """A day found in the signs: where, and how it was said."""

    start: int
    end: int
    on: date
    kind: str  # "day_offset", "weekday", "date" or "minutes"
    sure: bool  # can only lie ahead
    minutes: int = 0


def day_of(match: re.Match[str], signs: Signs, text: str, now: datetime) -> Day | None:
    """Return the day that a match names, None where there is no such day."""
    today, said = now.date(), match.groupdict()

    def made(on: date | None, kind: str, *, sure: bool = True, minutes: int = 0) -> Day | None:
        return Day(match.start(), match.end(), on, kind, sure, minutes) if on else None

    if said["date"] or said["nth"]:
        return made(dated(match, signs, text, today, back=False), "date", sure=False)
    if week := said["wa"] or said["wb"]:
        return made(_coming(int(week), today) + timedelta(days=7), "date")
    if unit := said["u"] or said["u2"]:
        return _counted(match, said["n"] or said["n2"], unit, now)
    if nexts := said["nw"] or said["nw2"]:
        return made(today + timedelta(days=7 - today.weekday() + int(nexts)), "date")
    if unit := said["nu2"] or said["nu3"]:
        return (
            made(today + timedelta(7), "day_offset")
            if unit == "U7"
            else made(shifted(today, 1, 0), "date")
        )
    if said["w"]:
        sure = bool(said["strong"] or said["post"])
        return made(_coming(int(said["w"]), today), "weekday", sure=sure)
    return _fixed(match, today)


def _fixed(match: re.Match[str], today: date) -> Day | None:
    if match["fixed"]:
        ahead = int(match["fixed"])
        on = today + timedelta(days=ahead)
        return Day(match.start(), match.end(), on, "day_offset", ahead > 0)
    if match["weekend"] or match["end"] == "U7":
        weekday = 5 if match["weekend"] else 4
        return Day(match.start(), match.end(), _coming(weekday, today), "weekday", sure=False)
    first = shifted(today.replace(day=1), 1, 0)
    last = first - timedelta(days=1) if first else today
    return Day(match.start(), match.end(), last, "date", sure=True)


def _counted(match: re.Match[str], count: str, unit: str, now: datetime) -> Day | None:
    number = 1 if count == "A" else int(count[1:])
    if unit in {"Umin", "Uhour"}:
        minutes = number * (60 if unit == "Uhour" else 1)
        return Day(match.start(), match.end(), now.date(), "minutes", True, minutes)
    days = {"Umonth": 0, "Uyear": -1}.get(unit)
    on = shifted(now.date(), number, int(unit[1:]) if days is None else days)
    if on is None or match["in"] == "AT" or (on - now.date()).days > 366:
        return None
    return Day(match.start(), match.end(), on, "day_offset", sure=True)


def _coming(weekday: int, today: date) -> date:
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
