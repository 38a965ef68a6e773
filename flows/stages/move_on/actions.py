"""What the answers about what comes next teach, and what its questions name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.buttons import look_back
from flows.lasting import setback_of

if TYPE_CHECKING:
    from flows.cursor import Cursor
    from flows.effects import Slot
    from flows.session import Answer


def take_again(cursor: Cursor, answer: Answer) -> None:
    """The line for the next no: kept with the person, because that is where it is needed."""
    kept = setback_of(cursor.facts)
    if kept:
        cursor.person["setback"] = kept
    cursor.changed()


def bye_day(cursor: Cursor) -> dict[str, Slot]:
    """The day of the look-back."""
    return {"day": look_back(cursor.facts)}
