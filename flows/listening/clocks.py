"""Hours of the day: "18:30", "7pm", "half past six"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from functools import cache

from flows.listening.calendars import names
from flows.listening.days import LONGEST_READ, canonical
from flows.listening.languages import language as words_of
from flows.listening.problem import Problem, not_understood
from flows.listening.text import tidy

_IN_THE_AFTERNOON = range(1, 6)  # a bare 1 to 5: nobody plans for the hours before dawn
_IN_DOUBT = (6, 7)  # may be morning or evening; 8 to 23 is read as on a 24-hour clock
_LATEST_NIGHT = 4  # "tonight at 2" is not two in the afternoon, and may not be tonight either
_MINUTES = {"half_past": 30, "quarter_past": 15, "quarter_to": -15}


@cache
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    own = words_of(language).times
    return tuple((kind, re.compile(pattern)) for kind, pattern in own.clock)


@cache
def _parts(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{names(words_of(language).times.parts)})\b")


@dataclass(frozen=True, slots=True)
class Hour:
    """An hour as said: `said` are the words; `half` is "am", "pm" or ""; `exact` has minutes."""

    hour: int
    minute: int
    half: str
    exact: bool
    said: str


def clock(text: str, *, language: str = "en") -> time | Problem:
    """Return the hour that the message names, else the problem with it."""
    read = canonical(tidy(text[:LONGEST_READ]), language)
    return read_clock(read, language) or not_understood(tidy(text))


def read_clock(read: str, language: str) -> time | Problem | None:
    """Return the hour in a canonical text, a part of the day's hour, a problem, or None."""
    part = part_of_day(read, language)
    hour = _find(read, language)
    if hour is not None:
        return _on_clock(hour, part, language)
    return time.fromisoformat(words_of(language).times.parts[part]) if part else None


def part_of_day(read: str, language: str) -> str | None:
    """Return the part of the day that is named ("evening"), None when there is none."""
    found = _parts(language).search(read)
    if found:
        return found[0]
    return "night" if "tonight" in read else None


def _find(read: str, language: str) -> Hour | None:
    for kind, pattern in _patterns(language):
        if match := pattern.search(read):
            return _hour(kind, match, language)
    return None


def _hour(kind: str, match: re.Match[str], language: str) -> Hour:
    said = match.groupdict()
    if named := said.get("named"):
        at = time.fromisoformat(words_of(language).times.named_hours[named])
        return Hour(at.hour, at.minute, "am" if at.hour == 0 else "pm", True, match[0])
    minute = int(said.get("minute") or 0) or _MINUTES.get(kind, 0)
    if kind == "to":
        minute = -minute
    half = (said.get("half") or "").replace(".", "")
    return Hour(int(said["hour"]), minute, half, kind in ("digits", "compact"), match[0].strip())


def _on_clock(hour: Hour, part: str | None, language: str) -> time | Problem:
    if hour.hour > 24 or not -60 < hour.minute < 60 or (hour.half == "am" and hour.hour > 12):
        return Problem("no_such_time", hour.said)
    if hour.hour == 24 and hour.minute > 0:
        return Problem("no_such_time", hour.said)
    late = part in words_of(language).times.late_parts
    is_bare = not hour.half and not part and not hour.exact
    if is_bare and hour.hour in _IN_DOUBT:
        return Problem("ambiguous_time", hour.said)
    if not hour.half and late and hour.hour <= _LATEST_NIGHT and part == "night":
        return Problem("ambiguous_time", hour.said)
    early = is_bare and hour.hour in _IN_THE_AFTERNOON
    afternoon = hour.half == "pm" or (not hour.half and late) or early
    return _time(hour, afternoon)


def _time(hour: Hour, afternoon: bool) -> time:
    on_24 = hour.hour % 24
    if afternoon and 0 < on_24 < 12:
        on_24 += 12
    elif hour.half == "am" and on_24 == 12:
        on_24 = 0
    minutes = (on_24 * 60 + hour.minute) % (24 * 60)
    return time(minutes // 60, minutes % 60)
