"""What the questions of the pause name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.planning import proposed

if TYPE_CHECKING:
    from flows.cursor import Cursor
    from flows.effects import Slot


def plan_hour(cursor: Cursor) -> dict[str, Slot]:
    """The moment that is proposed."""
    return {"clock": proposed(cursor)}
