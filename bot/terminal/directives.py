"""Lines that speak to the terminal and not to the bot: a colon and letters, as in `:wait 3d`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

_DIRECTIVE = re.compile(r"\s*:([^\W\d_]+)(.*)", re.DOTALL)
_SPAN = re.compile(r"(\d{1,6})([dhm])")
_UNITS = {"d": "days", "h": "hours", "m": "minutes"}
NAMES = ("wait", "sleep", "quit")
"""Each directive."""
LONGEST = timedelta(days=3660)
"""Ten years: longer than any plan is made for, and well within the calendar."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Move the clock by this much, and let happen what falls due."""

    by: timedelta


@dataclass(frozen=True, slots=True)
class Sleep:
    """Move the clock by this much as if nothing had run meanwhile: then all that is due comes."""

    by: timedelta


@dataclass(frozen=True, slots=True)
class Quit:
    """Leave; everything is kept."""


class MisusedError(ValueError):
    """A directive that cannot be followed: `key` names the sentence with the mend."""

    def __init__(self, key: str, name: str) -> None:
        super().__init__(f"{key}: {name}")
        self.key = f"misused.{key}"
        self.name = name


def directive(line: str) -> Wait | Sleep | Quit | None:
    """What the line asks of the terminal; None where it is a message to the bot, as ":(" is.

    Raises MisusedError.
    """
    found = _DIRECTIVE.match(line)
    if found is None:
        return None
    name, rest = found[1].lower(), found[2].strip()
    if name == "wait":
        return Wait(_span(name, rest))
    if name == "sleep":
        return Sleep(_span(name, rest))
    if name == "quit":
        return Quit()
    raise MisusedError("unknown", found[1])


def _span(name: str, text: str) -> timedelta:
    words = text.lower().split()
    spans = [_SPAN.fullmatch(word) for word in words]
    if not spans or not all(spans):
        raise MisusedError("how_long", name)
    by = sum((timedelta(**{_UNITS[s[2]]: int(s[1])}) for s in spans if s), timedelta())
    if by > LONGEST:
        raise MisusedError("too_long", name)
    return by
