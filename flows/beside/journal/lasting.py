"""What outlives a rejection: the line for the next no, and the goals.

Both stay with the person when the rejection they come from is put away. When it is deleted they
go with it, and what was written at the latest other one takes their place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from flows.beside.browse import all_facts
from flows.kernel.facts import Facts
from flows.kernel.person import Setback

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor


AFTER = {"later.again": "opening.hello"}
"""The question about that line, and the one that comes after it."""


def setback_of(facts: Facts) -> Setback | None:
    """The line for the next no as it was written at this rejection; None where none was."""
    code, answer = facts.code("move.again"), facts.answer("move.again")
    words = facts.text("feel.kind") if code == "friend" else facts.text("move.again")
    named = "" if words else _key(facts, code)
    if answer is None or not (words or named):
        return None
    at = str(answer["at"])
    return {"text": words, "at": at} if words else {"code": named, "at": at}


def _key(facts: Facts, code: str) -> str:
    if code == "friend":
        kind = facts.code("feel.kind")
        return f"phrase.kind.{kind}" if kind else ""
    return "" if code in {"", "nothing"} else f"phrase.again.{code}"


class Goals(TypedDict, total=False):
    """The goals as they are kept."""

    goals: list[str]
    goal: str


def goals_of(facts: Facts) -> Goals:
    """The goals of this rejection as they are kept: `goals` are codes, `goal` their own words."""
    codes = [code for code in facts.codes("reflect.goal") if code != "nothing"]
    text = facts.text("reflect.goal")
    goals: Goals = {}
    if codes:
        goals["goals"] = codes
    if text:
        goals["goal"] = text
    return goals


def keep_goals(cursor: Cursor, facts: Facts) -> None:
    """Goals outlive their rejection: they are the first buttons at the next one."""
    goals = goals_of(facts)
    if not goals:
        return
    _forget_goals(cursor)
    if "goals" in goals:
        cursor.person["goals"] = goals["goals"]
    if "goal" in goals:
        cursor.person["goal"] = goals["goal"]


def _forget_goals(cursor: Cursor) -> None:
    cursor.person.pop("goals", None)
    cursor.person.pop("goal", None)


def relearn(cursor: Cursor) -> None:
    """After a deletion: what lasts is what the rejections that are left say, the latest first."""
    left = list(all_facts(cursor))
    line = next(filter(None, map(setback_of, _latest(left, "move.again"))), None)
    if line is None:
        cursor.person.pop("setback", None)
        _ask_past_it(cursor)
    else:
        cursor.person["setback"] = line
    _forget_goals(cursor)
    named = next(filter(goals_of, _latest(left, "reflect.goal")), None)
    if named:
        keep_goals(cursor, named)
    cursor.changed()


def _ask_past_it(cursor: Cursor) -> None:
    """Who was asked about a line that is gone comes back to the question after it."""
    for place in cursor.session.held:
        place["step"] = AFTER.get(place["step"], place["step"])


def _latest(left: list[Facts], step: str) -> list[Facts]:
    """Those that answered `step`, the last answer first."""
    told = [facts for facts in left if facts.known(step)]
    return sorted(told, key=lambda facts: str((facts.answer(step) or {})["at"]), reverse=True)
