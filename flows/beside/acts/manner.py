"""How somebody wants to be talked with: heard, kept for this person, and obeyed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.repairs import ask_unless_resting
from flows.kernel.paths import wished_away
from flows.kernel.step import Trait
from flows.listening import in_between as wishes

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor


BOTH = {"no_feelings", "no_numbers"}
"""Wishes that are often said in one breath: "no feelings, no numbers"."""


def _turned_down(said: str) -> set[str]:
    """What else the same text turns down."""
    return BOTH if wishes.turns_down_both(said) else set()


def take_manner(cursor: Cursor) -> None:
    """Keep how they want to be talked to from here on: without numbers, shorter, and so on."""
    wishes = {cursor.heard.argument, *_turned_down(cursor.heard.words)}
    cursor.person["manner"] = {**cursor.person.get("manner", {}), **dict.fromkeys(wishes, True)}
    cursor.changed()
    cursor.reply("manner.both" if wishes >= BOTH else f"manner.{cursor.heard.argument}")
    if cursor.paths.has(Trait.RESTS, cursor.state):
        return
    unwanted = wished_away(cursor.paths.by_step[cursor.state], cursor.facts)
    if unwanted and cursor.state not in cursor.thread.answers:
        cursor.record(cursor.state, {"how": "skipped"})
        cursor.fires = "onward"
        return
    ask_unless_resting(cursor)
