"""How somebody wants to be talked with: heard, kept for this person, and obeyed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.repairs import ask_unless_resting
from flows.kernel.paths import wished_away
from flows.kernel.step import Trait

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor


def take_manner(cursor: Cursor) -> None:
    """Keep how they want to be talked to from here on: without numbers, shorter, and so on."""
    wish = cursor.heard.argument
    cursor.person["manner"] = {**cursor.person.get("manner", {}), wish: True}
    cursor.changed()
    cursor.reply(f"manner.{wish}")
    if cursor.paths.has(Trait.RESTS, cursor.state):
        return
    unwanted = wished_away(cursor.paths.by_step[cursor.state], cursor.facts)
    if unwanted and cursor.state not in cursor.thread.answers:
        cursor.record(cursor.state, {"how": "skipped"})
        cursor.fires = "onward"
        return
    ask_unless_resting(cursor)
