"""The buttons of what comes on a date: clocks, what is due, what is planned."""

from __future__ import annotations

from flows.effects import Button, Clock, Part, Quote
from flows.facts import Facts
from flows.nudging import kind_of
from flows.when import zone_label

SHORT_AT_MOST = 13
CLOCKS = (
    "Europe/Berlin",
    "Europe/London",
    "America/New_York",
    "America/Los_Angeles",
    "Asia/Kolkata",
)
"""Zones many people live in: what the clock shows there is what a person taps."""


def clocks(facts: Facts) -> list[Button]:
    """What the clock shows in a few zones or, after a city that may be several, those; [later]."""
    later = Button("later", Part("pause.zone.options.later"))
    offered = facts.person.get("lists", {}).get("pause.zone", [])
    if offered:
        return [*(Button(row[0], zone_label(row)) for row in offered), later]
    there = [
        Button(name, Part("pause.zone.clock", {"clock": Clock(facts.now, name, "time")}))
        for name in CLOCKS
    ]
    return [*there, later]


def named(key: str, short: str) -> Button:
    """One plan as a button: what it is, and what about."""
    return Button(
        key, Part(f"due.name.{kind_of(key).name}", {"short": Quote(short, SHORT_AT_MOST)})
    )


def due(facts: Facts) -> list[Button]:
    """What is due, first things first, and [not now]."""
    there = facts.person.get("due", {}).items()
    own = [named(key, short) for key, (_, _, short) in there]
    return [*own, Button("not_now", Part("due.pick.options.not_now"))]


def agenda(facts: Facts) -> list[Button]:
    """What is planned, earliest first, and [leave them so]."""
    rows = facts.person.get("lists", {}).get("nudges.pick", [])
    own = [named(key, short) for key, _, short in rows]
    return [*own, Button("fine", Part("nudges.pick.options.fine"))]
