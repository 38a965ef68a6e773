"""A rest, offered when a sitting has grown long."""

from __future__ import annotations

from flows.kernel.actions import come_back
from flows.kernel.closings import stop_here
from flows.kernel.moves import picked
from flows.kernel.rows import always, never
from flows.kernel.step import CHOICE, Room, Step, To, Trait, options

ENOUGH = Step(
    "rest.enough",
    CHOICE,
    never,
    options=options("go_on stop"),
    leads=(
        To("stopped", picked("stop"), stop_here),
        To("place", always, come_back),
    ),
    skippable=False,
    traits=Trait.PASSING | Trait.CLOSED,
)

ROOM = Room("aside", (ENOUGH,))
