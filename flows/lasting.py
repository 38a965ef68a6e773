"""What outlives a rejection: the line for the next no, and the goals.

Both stay with the person when the rejection they come from is put away. When it is deleted they
go with it, and what was written at the latest other one takes their place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flows.browsing import all_facts
from flows.facts import Facts

if TYPE_CHECKING:
    from flows.cursor import Cursor

OUTLIVES = {"setback": "move.again", "goals": "reflect.goal"}
"""What is kept with the person, and the step it was said at."""


def setback_of(facts: Facts) -> dict[str, Any] | None:
    """The line for the next no as it was written at this rejection; None where none was."""
    code, answer = facts.code("move.again"), facts.answer("move.again")
    words = facts.text("feel.kind") if code == "friend" else facts.text("move.again")
    card = {"text": words} if words else {"code": _key(facts, code)}
    return {**card, "at": answer["at"]} if answer and any(card.values()) else None


def _key(facts: Facts, code: str) -> str:
    if code == "friend":
        kind = facts.code("feel.kind")
        return f"phrase.kind.{kind}" if kind else ""
    return "" if code in {"", "nothing"} else f"phrase.again.{code}"


def goals_of(facts: Facts) -> list[str]:
    """The goals named at this rejection, as codes."""
    return [code for code in facts.codes("reflect.goal") if code != "nothing"]


def relearn(cursor: Cursor) -> None:
    """After a deletion: what lasts is what the rejections that are left say, the latest first."""
    left = list(all_facts(cursor))
    latest = {what: _latest(left, step) for what, step in OUTLIVES.items()}
    lines = filter(None, map(setback_of, latest["setback"]))
    _put(cursor, "setback", next(lines, None))
    _put(cursor, "goals", next(filter(None, map(goals_of, latest["goals"])), None))
    cursor.changed()


def _latest(left: list[Facts], step: str) -> list[Facts]:
    """Those that answered `step`, the last answer first."""
    told = [facts for facts in left if facts.known(step)]
    return sorted(told, key=lambda facts: str((facts.answer(step) or {})["at"]), reverse=True)


def _put(cursor: Cursor, name: str, value: Any) -> None:
    if value is None:
        cursor.person.pop(name, None)
    else:
        cursor.person[name] = value
