"""When a move about dates, clocks and consent applies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.reminders.announced import stands
from flows.beside.reminders.kinds import MESSAGES
from flows.kernel.events import Text
from flows.listening.leaving import NO_MESSAGES, leaving

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

DATED = {row.step for row in MESSAGES if row.step not in {"nudged", "feel.after"}}
"""Steps that a date leads to."""


def is_wrong(c: Cursor) -> bool:
    """What came with the command could not be read."""
    return c.heard.wrong is not None


def has_answer(c: Cursor) -> bool:
    """What came with the command was read."""
    return bool(c.heard.answer)


def zone_unknown(c: Cursor) -> bool:
    """Nobody knows where their clock stands."""
    return not c.person.get("zone")


def quiet_without_zone(c: Cursor) -> bool:
    """They want a line when they go quiet, and nobody knows when it is night there."""
    return "quiet_on" in c.heard.answer.get("codes", ()) and zone_unknown(c)


def few_without_zone(c: Cursor) -> bool:
    """They want a few such notes, and nobody knows when it is night there."""
    return "few" in c.heard.answer.get("codes", ()) and zone_unknown(c)


def note_ahead(c: Cursor) -> bool:
    """Nothing comes but the one note, should they go quiet here."""
    return stands(c.person) and not c.person.get("moments") and not c.lead.get("one_note")


def of_the_note(c: Cursor) -> bool:
    """What was just announced is refused in words, before anything was told."""
    return note_ahead(c) and isinstance(c.event, Text) and leaving(c.event.text) == NO_MESSAGES


def still_planned(c: Cursor) -> bool:
    """What they chose has not come meanwhile."""
    return bool(set(c.heard.answer.get("codes", ())) & set(c.person.get("moments", {})))


def paused(c: Cursor) -> bool:
    """They asked for a pause from messages."""
    return bool(c.person.get("paused"))


def asked_on_a_date(c: Cursor) -> bool:
    """The question that stands came on a date, and can come on another."""
    return c.state in DATED and "key" in c.detour
