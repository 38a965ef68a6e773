"""How somebody wants to be talked with: heard, kept for this person, and obeyed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.paths import BY_STEP, RESTING
from flows.repairs import ask_unless_resting

if TYPE_CHECKING:
    from flows.cursor import Cursor

ABOUT_FEELING = {"feel", "pause"}
"""Stages that somebody who wants no feelings is not asked."""


def take_manner(cursor: Cursor) -> None:
    """No numbers, no feelings, short, blunt, just talk: done from here on, and said once."""
    wish = cursor.heard.argument
    cursor.person["manner"] = {**cursor.person.get("manner", {}), wish: True}
    cursor.changed()
    cursor.reply(f"manner.{wish}")
    if cursor.state in RESTING:
        return
    row = BY_STEP[cursor.state]
    unwanted = (wish == "no_numbers" and row.expects == "scale") or (
        wish == "no_feelings" and row.stage in ABOUT_FEELING
    )
    if unwanted and cursor.state not in cursor.thread.answers:
        cursor.record(cursor.state, {"how": "skipped"})
        cursor.fires = "onward"
        return
    ask_unless_resting(cursor)
