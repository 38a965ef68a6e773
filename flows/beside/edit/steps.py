"""Changing an answer."""

from __future__ import annotations

from flows.beside.edit.answers import edit_picked, turn_page
from flows.kernel.buttons import lines
from flows.kernel.moves import picked
from flows.kernel.rows import always, never
from flows.kernel.step import CHOICE, Room, Step, To, Trait

PICK = Step(
    "edit.pick",
    CHOICE,
    never,
    buttons=lines("edit.pick"),
    leads=(
        To("=", picked("others"), turn_page),
        To("place", always, edit_picked),
    ),
    skippable=False,
    traits=Trait.PASSING | Trait.CLOSED | Trait.BROWSES | Trait.LISTED,
)

ROOM = Room("aside", (PICK,))
