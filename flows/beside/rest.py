"""A rest, offered when a sitting has grown long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.actions import come_back
from flows.kernel.closings import rest_at
from flows.kernel.moves import picked
from flows.kernel.rows import always, never
from flows.kernel.step import CHOICE, Room, Step, To, Trait, options

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor


def stop_long_sitting(cursor: Cursor) -> None:
    """Stop where a long sitting may end: it goes on from the place that was held."""
    rest_at(cursor, "")
    cursor.reply("stop.long_sitting")


ENOUGH = Step(
    "rest.enough",
    CHOICE,
    never,
    options=options("go_on stop"),
    leads=(
        To("stopped", picked("stop"), stop_long_sitting),
        To("place", always, come_back),
    ),
    skippable=False,
    traits=Trait.PASSING | Trait.CLOSED,
)

ROOM = Room("aside", (ENOUGH,))
