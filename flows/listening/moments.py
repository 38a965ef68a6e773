"""Moments to come: "tomorrow at 9", "Thursday 18:30", "in two hours"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache

from flows.listening.calendars import filled, find_dates, names, shifted
from flows.listening.clocks import part_of_day, read_clock
from flows.listening.days import LONGEST_READ, canonical, number
from flows.listening.languages import language as words_of
from flows.listening.patterns import late
from flows.listening.problem import Problem, not_understood
from flows.listening.text import tidy
from flows.places import instant_after

DEFAULT_HOUR = time(18, 30)
"""The hour of a day of which none is said, and of messages until another is chosen."""
_SOON = timedelta(hours=1)
_NOON = 12
_BARE = late(r"(?:at |around |about )?\d{1,2}(?: ?o'?clock)?")
_DAYS_END = late(r"\b24:00\b")


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment, and whether an hour or a part of the day was said (else it is 18:30)."""

    at: datetime
    hour_said: bool


@dataclass(frozen=True)
class _Book:
    patterns: tuple[tuple[str, re.Pattern[str]], ...]
    fixed: re.Pattern[str]
    over: re.Pattern[str]
    tonight: re.Pattern[str]


@cache
def _book(language: str) -> _Book:
    own = words_of(language).times
    fill = {"weekday": names(own.weekdays), "unit": names(own.units)}
    return _Book(
        patterns=tuple((kind, re.compile(filled(pattern, fill))) for kind, pattern in own.future),
        fixed=re.compile(rf"\b(?:{names(own.future_days)})\b"),
        over=re.compile(filled(own.over, fill)),
        tonight=re.compile(own.tonight),
    )


def moment(text: str, now: datetime, *, language: str = "en") -> Moment | Problem:
    """Return the coming moment that the message names, in now's zone, else the problem.

    `now` is aware. A bare weekday is the next such day, never today; an hour without a day is
    its next occurrence.
    """
    tidied = tidy(text[:LONGEST_READ])
    day, rest = _calendar_day(tidied, now.date(), language)
    if isinstance(day, Problem):
        return day
    read = canonical(rest, language)
    if day is None:
        if _book(language).over.search(read):
            return Problem("past", tidied[:60])
        exact = _exact(read, now, language)
        if exact is not None:
            return exact
        day, read = _worded_day(read, now.date(), language)
    return _at(day, read, now, tidied, language)


def _calendar_day(text: str, today: date, language: str) -> tuple[date | Problem | None, str]:
    for found in find_dates(text, today, back=False, language=language):
        rest = f"{text[: found.start]} {text[found.end :]}"
        return found.day, rest
    return None, text


def _exact(read: str, now: datetime, language: str) -> Moment | None:
    """Read "in two hours": counted in elapsed time, so that a clock change cannot move it."""
    pattern = next(pattern for kind, pattern in _book(language).patterns if kind == "exact")
    found = pattern.search(read)
    if found is None:
        return None
    minutes = number(found["n"]) * (60 if found["small"] == "hour" else 1)
    minutes += 30 if found["plus"] and found["small"] == "hour" else 0
    ahead = now.astimezone(UTC) + timedelta(minutes=minutes)
    return Moment(ahead.astimezone(now.tzinfo), hour_said=True)


def _worded_day(read: str, today: date, language: str) -> tuple[date | None, str]:
    """Return the day that words name, and the text without them."""
    book, own = _book(language), words_of(language).times
    for kind, pattern in book.patterns:
        if kind != "exact" and (match := pattern.search(read)):
            day = _counted(kind, match, today, language)
            return day, f"{read[: match.start()]} {read[match.end() :]}"
    if match := book.fixed.search(read):
        # "tonight" stays: it names a part of the day as well.
        stays = match[0] if part_of_day(match[0], language) else ""
        rest = f"{read[: match.start()]} {stays} {read[match.end() :]}"
        return today + timedelta(days=own.future_days[match[0]]), rest
    return None, read


def _counted(kind: str, match: re.Match[str], today: date, language: str) -> date | None:
    own, said = words_of(language).times, match.groupdict()
    weekday = own.weekdays.get(said.get("weekday") or said.get("weekday2") or "", 0)
    coming = today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    match kind:
        case "ahead":
            return shifted(today, number(said["n"]), own.units[said["unit"]])
        case "weekday_after":
            return coming + timedelta(days=7)
        case "next_week":
            return today + timedelta(days=7 - today.weekday() + weekday)
        case "month_ahead":
            return shifted(today, 1, 0)
        case "weekend":
            return today + timedelta(days=(5 - today.weekday() - 1) % 7 + 1)
        case "week_end":
            return today + timedelta(days=(4 - today.weekday()) % 7)
    return coming


def _at(day: date | None, read: str, now: datetime, text: str, language: str) -> Moment | Problem:
    hour = read_clock(read, language)
    if isinstance(hour, Problem):
        return hour
    if day is None and hour is None:
        return not_understood(text)
    if day is None:
        soon = _next(hour or DEFAULT_HOUR, now)
        either = _BARE.fullmatch(read.strip()) and soon.at.hour < _NOON
        return Problem("ambiguous_time", text[:60]) if either and _is_later(soon, now) else soon
    if _DAYS_END.search(read):
        day += timedelta(days=1)
    at = _placed(day, hour or DEFAULT_HOUR, now)
    vague = not any(map(str.isdigit, read)) and day == now.date()
    if _is_over(at, now) and vague and _book(language).tonight.search(canonical(text, language)):
        return Moment((now.astimezone(UTC) + _SOON).astimezone(now.tzinfo), hour is not None)
    return Problem("past", text[:60]) if _is_over(at, now) else Moment(at, hour is not None)


def _is_later(soon: Moment, now: datetime) -> bool:
    """Whether it is of tomorrow while its evening twin is still to come today."""
    evening = _placed(now.date(), soon.at.time().replace(hour=soon.at.hour + _NOON), now)
    return soon.at.date() > now.date() and not _is_over(evening, now)


def _next(hour: time, now: datetime) -> Moment:
    at = _placed(now.date(), hour, now)
    if _is_over(at, now):
        at = _placed(now.date() + timedelta(days=1), hour, now)
    return Moment(at, hour_said=True)


def _is_over(at: datetime, now: datetime) -> bool:
    return at.astimezone(UTC) <= now.astimezone(UTC)


def _placed(day: date, hour: time, now: datetime) -> datetime:
    """Return the local moment; one that a clock change leaves out is the first minute after it."""
    local = datetime.combine(day, hour)
    return instant_after(local, now).astimezone(now.tzinfo)
