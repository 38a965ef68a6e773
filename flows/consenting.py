"""When a move about dates, clocks and consent applies."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flows.cursor import Cursor


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


def has_moments(c: Cursor) -> bool:
    """Something is planned."""
    return bool(c.person.get("moments"))


def still_planned(c: Cursor) -> bool:
    """What they chose has not come meanwhile."""
    return bool(set(c.heard.answer.get("codes", ())) & set(c.person.get("moments", {})))


def paused(c: Cursor) -> bool:
    """They asked for a pause from messages."""
    return bool(c.person.get("paused"))
