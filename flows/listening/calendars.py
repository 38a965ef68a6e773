"""Dates as a calendar writes them: 2026-05-12, 12.05., 5/12, "12 May", "the 15th"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from flows.listening.languages import language as words_of
from flows.listening.problem import Problem

HALF_A_YEAR = timedelta(days=183)
TWO_MONTHS = timedelta(days=60)  # a plan for a date this long gone is for next year
MOST_YEARS = 100  # farther away is a slip, and at the calendar's end arithmetic fails
_ISO = r"(?<![\d-])(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?![\d-])"
_DOTTED = r"(?<![\d.:])(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})\.(?: ?(?P<year>\d{4}|\d\d)(?![\d:]))?"
_OF_TEN = r"(?!(?:\d|10)/10(?![\d/]))"
"""Not how strong something is: "8/10" is no day, "12/10" and "8/10/2026" are."""
_SLASHED = (
    rf"(?<![\d/]){_OF_TEN}"
    r"(?P<day>\d{1,2})/(?P<month>\d{1,2})(?:/(?P<year>\d{4}|\d\d))?(?![\d/])"
)
_DASHED = r"(?<![\d-])(?P<day>\d{1,2})-(?P<month>\d{1,2})-(?P<year>\d{4}|\d\d)(?![\d-])"


@dataclass(frozen=True, slots=True)
class Found:
    """A day found in a text, and where it stands."""

    start: int
    end: int
    day: date | Problem


def names(values: Iterable[str]) -> str:
    """Return names as one alternation, longest first ("thurs" before "thu")."""
    return "|".join(sorted(map(re.escape, values), key=len, reverse=True))


def filled(pattern: str, values: dict[str, str]) -> str:
    """Return a pattern with {names} put in; other braces are the pattern's own."""
    for name, value in values.items():
        pattern = pattern.replace(f"{{{name}}}", value)
    return pattern


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    own = words_of(language).times
    worded = (filled(pattern, {"month": names(own.months)}) for pattern in own.dates)
    return tuple(
        re.compile(pattern, re.IGNORECASE)
        for pattern in (_ISO, _DOTTED, _SLASHED, _DASHED, *worded)
    )


def find_dates(text: str, today: date, *, back: bool, language: str) -> Iterator[Found]:
    """Yield the calendar dates of a text; one without a year is the near one, back or ahead."""
    if not any(map(str.isdigit, text)):
        return
    for pattern in _patterns(language):
        for match in pattern.finditer(text):
            yield Found(match.start(), match.end(), _day(match, today, back, language))


def _day(match: re.Match[str], today: date, back: bool, language: str) -> date | Problem:
    parts = match.groupdict()
    day, month = int(parts["day"]), _month(parts.get("month"), language)
    if month is None:
        return _day_of_month(day, today, back) or Problem("no_such_date", match[0].strip())
    if month > 12 >= day and "/" in match[0]:
        day, month = month, day  # month first, where nothing else is possible
    year = int(parts["year"]) if parts.get("year") else None
    if year is not None and year < 100:
        year += 2000
    made = _made(year or today.year, month, day)
    if made is None or abs(made.year - today.year) > MOST_YEARS:
        return Problem("no_such_date", match[0].strip())
    return made if year else _near(made, today, back)


def _month(written: str | None, language: str) -> int | None:
    if written is None or written.isdigit():
        return int(written) if written else None
    return words_of(language).times.months.get(written.casefold())


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _near(made: date, today: date, back: bool) -> date:
    """Move a date without a year to the year before or after when that is clearly meant."""
    if back and made - today > HALF_A_YEAR:
        return _made(made.year - 1, made.month, made.day) or made
    if not back and today - made > TWO_MONTHS:
        return _made(made.year + 1, made.month, made.day) or made
    return made


def _day_of_month(day: int, today: date, back: bool) -> date | None:
    """Return the nearest "15th" before or after today, in a month that has that day."""
    month = today.year * 12 + today.month - 1
    for _ in range(3):
        made = _made(month // 12, month % 12 + 1, day)
        if made and (made <= today if back else made > today):
            return made
        month += -1 if back else 1
    return None


def shifted(day: date, count: int, unit: int) -> date | None:
    """Return the day so many units (days each; 0 is a month, -1 a year) on, None if too far."""
    if unit > 0:
        try:
            return day + timedelta(days=count * unit)
        except OverflowError:
            return None
    month = day.year * 12 + day.month - 1 + count * (1 if unit == 0 else 12)
    if not 12 <= month < 9999 * 12:
        return None
    following = date(month // 12 + month % 12 // 11, (month + 1) % 12 + 1, 1)
    last = (following - timedelta(days=1)).day
    return date(month // 12, month % 12 + 1, min(day.day, last))
