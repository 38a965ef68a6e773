"""A draft in words of one's own."""

from __future__ import annotations

from flows.beside.asides import own_draft_kept
from flows.beside.repairs import skip_and_come_back
from flows.kernel.rows import always, never
from flows.kernel.step import TEXT, Room, Step, To, Trait

OWN = Step(
    "draft.own",
    TEXT,
    never,
    leads=(
        To("place", always, own_draft_kept),
        To("place", always, skip_and_come_back, on="skip"),
    ),
    traits=Trait.RAW | Trait.PASSING,
)

ROOM = Room("aside", (OWN,))
