"""Hours without messages: "22 to 8", "after 9pm", "not before 10", "off"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time

from flows.listening.clocks import read_clock
from flows.listening.days import canonical
from flows.listening.languages import language as words_of
from flows.listening.patterns import late
from flows.listening.problem import Problem, not_understood
from flows.listening.text import tidy

LONGEST = 60
_BARE = late(r"(\d{1,2})(?: ?o'?clock)?")
_NOON = 12
_EVENING_FROM = 4
"""A bare hour "after" which it is to be quiet is, from four on, one of the evening."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """From `start` until `end`; None is where the usual hours end or begin. `off`: the usual."""

    start: time | None = None
    end: time | None = None
    off: bool = False


def quiet_hours(text: str, *, language: str = "en") -> Quiet | Problem:
    """Return the hours that the message wants quiet, else the problem with it.

    "9 to 5" may be a night or a working day: ambiguous, until one of them has minutes, am or pm.
    """
    tidied = tidy(text[:LONGEST])
    read = canonical(tidied, language).strip(" .!")
    own = words_of(language).times.quiet
    if re.fullmatch(own.off, read):
        return Quiet(off=True)
    if found := re.fullmatch(own.between, read):
        return _between(found["start"], found["end"], tidied, language)
    if found := re.fullmatch(own.after, read):
        return _after(found["start"], tidied, language)
    if found := re.fullmatch(own.before, read):
        end = _hour(found["end"], language)
        return Problem("no_such_time", tidied) if end is None else Quiet(end=end)
    return not_understood(tidied)


def _between(start: str, end: str, text: str, language: str) -> Quiet | Problem:
    first, last = _hour(start, language), _hour(end, language)
    if first is None or last is None:
        return Problem("no_such_time", text)
    if _is_bare(start) and _is_bare(end) and 0 < first.hour <= _NOON and 0 < last.hour <= _NOON:
        return Problem("ambiguous_time", text)
    return Quiet(first, last)


def _after(start: str, text: str, language: str) -> Quiet | Problem:
    first = _hour(start, language)
    if first is None:
        return Problem("no_such_time", text)
    evening = _is_bare(start) and _EVENING_FROM <= first.hour < _NOON
    return Quiet(start=first.replace(hour=first.hour + _NOON) if evening else first)


def _is_bare(said: str) -> bool:
    return _BARE.fullmatch(said.strip()) is not None


def _hour(said: str, language: str) -> time | None:
    """An hour as said; a bare one as on a 24-hour clock."""
    bare = _BARE.fullmatch(said.strip())
    if bare:
        return time(int(bare[1]) % 24) if int(bare[1]) <= 24 else None
    found = read_clock(said.strip(), language)
    return found if isinstance(found, time) else None
