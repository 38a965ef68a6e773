"""An advert, held against what is wanted."""

from __future__ import annotations

from flows.beside.advert.held import ask_for_more, hold_pasted, toggle, too_little
from flows.kernel.buttons import lines
from flows.kernel.moves import picked
from flows.kernel.rows import always, never
from flows.kernel.step import TEXT, Room, Step, To, Trait, options

PASTE = Step(
    "advert.paste",
    TEXT,
    never,
    options=options("keep drop close"),
    buttons=lines("advert.paste"),
    leads=(
        To("=", picked("keep", "drop"), toggle),
        To("=", too_little, ask_for_more),
        To("place", always, hold_pasted),
    ),
    traits=Trait.RAW | Trait.PASSING | Trait.BROWSES | Trait.LISTED,
)

ROOM = Room("aside", (PASTE,))
