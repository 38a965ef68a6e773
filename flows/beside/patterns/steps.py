"""What several rejections have in common."""

from __future__ import annotations

from flows.beside.patterns.card import card, closes_only, draw
from flows.kernel.buttons import lines
from flows.kernel.rows import always, never
from flows.kernel.step import CHOICE, Case, Room, Step, To, Trait, options

CARD = Step(
    "patterns.card",
    CHOICE,
    never,
    options=options("picture close"),
    buttons=lines("patterns.card"),
    asks=(Case("ask_plain", closes_only),),
    above=card,
    leads=(To("place", always, draw),),
    traits=Trait.PASSING | Trait.CLOSED | Trait.BROWSES | Trait.LISTED | Trait.CARD,
)

ROOM = Room("aside", (CARD,))
