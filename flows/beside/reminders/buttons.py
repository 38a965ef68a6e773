"""The buttons of what comes on a date: clocks, what is due, what is planned."""

from __future__ import annotations

from flows.beside.reminders.kinds import kind_of
from flows.kernel.buttons import page_of
from flows.kernel.effects import Button, Clock, Part, Quote, Slot
from flows.kernel.facts import Facts
from flows.kernel.lists import rows_of

LISTED_AT_MOST = 5
"""Plans on a page beside [leave them so]; with several pages one fewer, for [others]."""
SHORT_AT_MOST, PLACE_AT_MOST = 29, 33
"""Characters of what a plan is about, and of a place: the label has its row to itself."""
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
    offered = rows_of(facts.person, "pause.zone")
    if offered:
        return [*(place(facts, row.code, row.words) for row in offered), later]
    there = [
        Button(name, Part("pause.zone.clock", {"clock": Clock(facts.now, name, "time")}))
        for name in CLOCKS
    ]
    return [*there, later]


def place(facts: Facts, zone: str, name: str) -> Button:
    """The button of a place that may be meant, with the time its clock shows."""
    said = Quote(name or zone, PLACE_AT_MOST)
    there: dict[str, Slot] = {"spot": said, "clock_now": Clock(facts.now, zone, "time")}
    return Button(zone, Part("pause.zone.place", there))


About = list[str]
"""What a plan is about: the key of its words, else words of the person's, else neither."""


def said_about(key: str, what: About, limit: int) -> Quote | Part:
    """What a plan is about, in words; where there are none, the number of its rejection."""
    ours, theirs = what
    if ours or theirs:
        return Part(ours) if ours else Quote(theirs, limit)
    number = int(key.partition("/")[0])
    if number == 1:
        return Part("phrase.label.only")
    return Part("phrase.label.none", {"number": number})


def named(key: str, what: About) -> Button:
    """One plan as a button: what it is, and what about."""
    said = said_about(key, what, SHORT_AT_MOST)
    return Button(key, Part(f"due.name.{kind_of(key).name}", {"short": said}))


def due(facts: Facts) -> list[Button]:
    """What is due, first things first, and [not now]."""
    there = facts.person.get("due", {}).items()
    own = [named(key, what) for key, (_, _, what) in there]
    return [*own, Button("not_now", Part("due.pick.options.not_now"))]


def agenda(facts: Facts) -> list[Button]:
    """What is planned, earliest first, a page at a time, and [leave them so]."""
    rows = agenda_page(facts)
    own = [named(key, what) for key, what in rows]
    is_all = len(rows) == len(_agenda(facts))
    others = [] if is_all else [Button("others", Part("common.options.others"))]
    return [*own, *others, Button("fine", Part("nudges.pick.options.fine"))]


def agenda_page(facts: Facts) -> list[tuple[str, About]]:
    """The plans that are shown now."""
    rows = _agenda(facts)
    size = LISTED_AT_MOST if len(rows) <= LISTED_AT_MOST else LISTED_AT_MOST - 1
    return page_of(rows, facts.person, size)


def _agenda(facts: Facts) -> list[tuple[str, About]]:
    rows = facts.person.get("lists", {}).get("nudges.pick", [])
    there = facts.person.get("moments", {})
    return [(key, what) for key, what in rows if key in there]  # another may have come meanwhile
