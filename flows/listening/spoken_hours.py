"""The hour in a line of signs, with the half of the day that waking people mean."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time

from flows.listening.patterns import late

_NEAR = 40  # places of the line between a day and its hour
_UNITS = (
    r"(?= (?:(?!U\w|OF|M\d)[A-Z,;@]|(?:ish|pls|plz|please|then|or|i|sharp|when|if|thanks|for|"
    r"bitte|por)(?!\S))| ?$)"
)
_CLOCKS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, late(rf"(?<!\S){pattern}(?!\S)"))
    for kind, pattern in (
        ("half_past", r"HALFPAST (?:PAST )?N(?P<hour>\d+)"),
        ("quarter_past", r"QPAST N(?P<hour>\d+)"),
        ("quarter_to", r"QTO N(?P<hour>\d+)"),
        ("half_to", r"HALFTO N(?P<hour>\d+)"),
        (
            "past",
            r"N(?P<minute>\d+) (?:Umin )?PAST (?:N(?P<hour>\d+)|T(?P<t>\d+):00(?P<half>[ap]m)?)",
        ),
        ("to", r"N(?P<minute>\d+) (?:Umin )?TO N(?P<hour>\d+)"),
        ("half_past", r"(?:AT )?N(?P<hour>\d+) ANDHALF"),
        ("quarter_past", r"(?:AT )?N(?P<hour>\d+) ANDQ"),
        ("quarter_to", r"(?:AT )?N(?P<hour>\d+) LESSQ"),
        ("exact", r"T(?P<hour>\d+):(?P<minute>\d\d)(?P<half>[ap]m)?"),
        ("bare", r"N(?P<hour>\d+) OCLOCK(?: N(?P<minute>[0-5]\d))?"),
        ("noon", r"(?P<noon>NOON)"),
        ("midnight", r"(?P<midnight>MIDNIGHT)"),
        ("bare", r"(?:AT|BY|FROM) (?:AT )?N(?P<hour>\d+)" + _UNITS),
        (
            "bare",
            r"(?:W\d|D\d|P=\w+)(?: ,)?(?: like| AT)* N(?P<hour>\d+)(?! (?:U\w|OF|M\d|[a-z]+s\b))",
        ),
        ("bare", r"N(?P<hour>\d+) (?:ON )?(?=W\d|D\d|P=\w+)"),
    )
)
_MINUTES = {"half_past": 30, "quarter_past": 15, "quarter_to": -15, "half_to": -30}


@dataclass(frozen=True, slots=True)
class Spoken:
    """An hour, whether its half of the day is a guess, and where it stands in the line."""

    at: time
    guess: bool
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around an hour: the day's place, the part of the day, whether it is today."""

    now: datetime
    day: tuple[int, int] | None = None
    part: str | None = None
    is_today: bool = True


def spoken_hour(line: str, start: int, end: int, around: Around) -> Spoken | None:
    """Return the hour said between two places, near the day where there is one."""
    day = around.day
    for kind, pattern in _CLOCKS:
        for match in pattern.finditer(line, start, end):
            if day and not (match.start() - day[1] < _NEAR and day[0] - match.end() < _NEAR):
                continue
            minutes, guess = _read(kind, match, around)
            if minutes is not None:
                clock = time(minutes // 60 % 24, minutes % 60)
                return Spoken(clock, guess, match.start(), match.end())
    return None


def _read(kind: str, match: re.Match[str], around: Around) -> tuple[int | None, bool]:
    said = match.groupdict()
    if said.get("noon") or said.get("midnight"):
        return (12 * 60 if said.get("noon") else 0), False
    written = said.get("hour") or said.get("t") or "99"
    hour, minute = int(written), int(said.get("minute") or 0)
    if hour > 24 or minute > 59:
        return None, False
    minute = -minute if kind == "to" else minute
    minutes = hour % 24 * 60 + minute + _MINUTES.get(kind, 0)
    if half := said.get("half"):
        return _halved(minutes, half), False
    if not 0 < hour <= 12 or written.startswith("0") or (kind == "exact" and hour > 8):
        return minutes % 1440, False
    if around.part:
        late = around.part in {"afternoon", "evening"} or (around.part == "noon" and hour < 6)
        return _halved(minutes, "pm" if late else "am"), False
    return _guessed(minutes, around), True


def _halved(minutes: int, half: str) -> int:
    """Put minutes of a twelve-hour clock into the half of the day."""
    return minutes % 720 + (720 if half == "pm" else 0)


def _guessed(minutes: int, around: Around) -> int:
    """Return the waking hour that is meant: two to seven are of the afternoon, 8 to 12 as said."""
    early = minutes % 720
    if early < 8 * 60:
        return early + 720
    clock = around.now.hour * 60 + around.now.minute
    over = around.is_today and early <= clock < early + 720
    return early + 720 if over else early
