"""What the questions about the letter's lines name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.effects import Part
from flows.letters import letter
from flows.quoting import quoted

if TYPE_CHECKING:
    from flows.cursor import Cursor
    from flows.effects import Slot


def old_line(cursor: Cursor) -> dict[str, Slot]:
    """The line as it stands."""
    found = dict(letter(cursor)).get(cursor.thread.letter.get("picked", ""), "")
    return {"old": found}


def checked_line(cursor: Cursor) -> dict[str, Slot]:
    """What the wording check marked, and what it offers instead."""
    found = cursor.thread.letter.get("checked", {})
    return {"marked": quoted(found["marked"], 60), "offered": _offered(found["offered"])}


def _offered(text: str) -> Slot:
    return quoted(text, 200) if text else Part("follow.wording.say.leave_out")
