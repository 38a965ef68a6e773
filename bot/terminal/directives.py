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
    """A directive that cannot be followed: its text is one sentence with the mend."""


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
    raise MisusedError(
        f":{found[1]} is nothing I know: there are :wait 3d (or 2h, 30m), :sleep 3d and :quit; "
        "what begins with any other sign is sent as you type it."
    )


def _span(name: str, text: str) -> timedelta:
    words = text.lower().split()
    spans = [_SPAN.fullmatch(word) for word in words]
    if not spans or not all(spans):
        raise MisusedError(
            f":{name} needs to know how long: write it like :{name} 3d, :{name} 2h or :{name} 30m."
        )
    by = sum((timedelta(**{_UNITS[s[2]]: int(s[1])}) for s in spans if s), timedelta())
    if by > LONGEST:
        raise MisusedError(f":{name} goes ten years ahead at most: write fewer days.")
    return by
