"""What became of a plan, once its hour has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.session import Answer, code_of
from flows.moments.planning import (
    plan_at,
    said_or,
    tomorrow_morning,
)
from flows.moments.plans import plan_words

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.effects import Slot


def plan_due(cursor: Cursor) -> dict[str, Slot]:
    """The plan whose hour has come."""
    number, plans = int(cursor.detour.get("plan", 0)), cursor.thread.plans
    return {"plan": plan_words(plans[number])} if number < len(plans) else {}


def take_plan_came(cursor: Cursor, answer: Answer) -> None:
    """The plan was done, stays, changes or is let go."""
    number = int(cursor.detour.get("plan", 0))
    code = code_of(answer)
    if number >= len(cursor.thread.plans):
        return
    cursor.thread.plans[number]["status"] = {"done": "done", "let_go": "gone"}.get(code, "open")
    if code == "not_yet":
        again = said_or(cursor, answer, tomorrow_morning(cursor))
        plan_at(cursor, f"plan{number}", again, "later.plan")


def change_setback(cursor: Cursor) -> None:
    """Another line for the next no; then what happened this time."""
    cursor.hold("card", step=cursor.paths.opening)
    cursor.ask()
