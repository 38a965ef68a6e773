"""Weight beside the job: named once, truly, and nothing that would mock it is said after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.repairs import ask_unless_resting
from flows.kernel.passing import keep_quietly

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

KINDS = {
    "bereavement", "separation", "no_sleep", "panic", "shame", "humiliation", "money", "illness",
    "discrimination", "loneliness", "low", "violence", "drink", "caring", "homeless_fear",
}  # fmt: skip
"""What may weigh on somebody, each with a sentence of its own."""


def name_it(cursor: Cursor, kind: str) -> None:
    """One true sentence about it, then a shorter one; nothing to who asked to leave it."""
    if cursor.person.get("manner", {}).get("leave_it"):
        return
    kind = kind if kind in KINDS else "low"
    named = dict(cursor.person.get("weighs", {}))
    cursor.reply(f"weight.{kind}" if kind not in named else "weight.again")
    named[kind] = cursor.now.isoformat()
    cursor.person["weighs"] = named


def weighed(cursor: Cursor) -> None:
    """It is named and kept; whether to stay with it or go on is theirs."""
    keep_quietly(cursor)
    name_it(cursor, cursor.heard.argument)
    cursor.reply("weight.stay_or_go")
    ask_unless_resting(cursor)
