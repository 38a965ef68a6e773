"""Weight beside the job: named once, truly, and nothing that would mock it is said after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.repairs import ask_unless_resting
from flows.kernel.effects import Quote
from flows.kernel.passing import keep_quietly
from flows.listening.in_between import who_died

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

BEREAVED = "bereavement"
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
    who = who_died(cursor.heard.words) if kind == BEREAVED else ""
    if kind not in named and who:
        cursor.reply("weight.bereavement_of", who=Quote(who))
    elif kind not in named:
        cursor.reply(f"weight.{kind}")
    else:
        cursor.reply("weight.bereavement_again" if kind == BEREAVED else "weight.again")
    named[kind] = cursor.now.isoformat()
    cursor.person["weighs"] = named


def weighed(cursor: Cursor) -> None:
    """Name and keep what weighs on somebody; to stay with it or go on is theirs, said once."""
    keep_quietly(cursor)
    before = cursor.heard.argument in cursor.person.get("weighs", {})
    name_it(cursor, cursor.heard.argument)
    if not before:
        cursor.reply("weight.stay_or_go")
    ask_unless_resting(cursor)
