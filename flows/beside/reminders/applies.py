"""When a move about dates, clocks and consent applies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.reminders.kinds import MESSAGES

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


def still_planned(c: Cursor) -> bool:
    """What they chose has not come meanwhile."""
    return bool(set(c.heard.answer.get("codes", ())) & set(c.person.get("moments", {})))


def paused(c: Cursor) -> bool:
    """They asked for a pause from messages."""
    return bool(c.person.get("paused"))


def asked_on_a_date(c: Cursor) -> bool:
    """The question that stands came on a date, and can come on another."""
    return c.state in DATED and "key" in c.detour
