"""A sitting: what was said and answered without a break, so that it can be ended in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.events import Text
from flows.kernel.moves import BREAK, away
from flows.kernel.session import Sitting
from flows.listening.attention import is_terse

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

TERSE_AFTER = 4
"""So many short texts running, and the hints are left out: terse gets terse."""


def count_sitting(cursor: Cursor) -> None:
    """Begin a new sitting after a break, and notice how somebody writes."""
    if away(cursor) >= BREAK:
        cursor.session.sitting = Sitting()
        cursor.lead.pop("tries", None) if cursor.session.current else None
    if isinstance(cursor.event, Text):
        sitting = cursor.session.sitting
        sitting.short = sitting.short + 1 if is_terse(cursor.event.text) else 0


def writes_briefly(cursor: Cursor) -> bool:
    """Whether somebody has written so many short texts running that hints are left out."""
    return cursor.session.sitting.short >= TERSE_AFTER


def count_answer(cursor: Cursor) -> None:
    """One more answer of this sitting; a card begins the count anew, looking around is none."""
    sitting = cursor.session.sitting
    if cursor.met in cursor.paths.browsing:
        return
    row = cursor.paths.by_step[cursor.met]
    sitting.answers = 0 if row.expects == "draft" else sitting.answers + 1
    cursor.lead.pop("tries", None)
