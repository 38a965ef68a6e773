"""What the questions on a date name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.plans import plan_words

if TYPE_CHECKING:
    from flows.cursor import Cursor
    from flows.effects import Slot


def plan_due(cursor: Cursor) -> dict[str, Slot]:
    """The plan whose hour has come."""
    number, plans = int(cursor.detour.get("plan", 0)), cursor.thread.plans
    return {"plan": plan_words(plans[number])} if number < len(plans) else {}
