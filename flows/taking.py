"""Taking an answer: what a step's answer teaches besides itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from flows.edits import unsettle_dependents
from flows.hearsay import take_after, take_far, take_job, take_opening, take_words
from flows.lasting import keep_goals, setback_of
from flows.listening import ticks
from flows.paths import NOTED, PASSING
from flows.redrafting import (
    take_answer_came,
    take_expect,
    take_instead,
    take_point,
    take_rewrite,
    take_wording,
)
from flows.session import Answer
from flows.timing import (
    take_bye,
    take_hour,
    take_pause,
    take_plan,
    take_plan_came,
    take_sent,
    take_when,
    take_zone,
)

if TYPE_CHECKING:
    from flows.cursor import Cursor


NO_ENTRY = {"none", "nothing", "only_thanks"}
"""Entries that say "none of these": beside others they say nothing."""


def take_answer(cursor: Cursor) -> None:
    """Record what was heard at the state, and all that follows from it at once."""
    step, answer = cursor.state, cursor.heard.answer
    with unsettle_dependents(cursor, step):
        _take(cursor, step, answer)


def _take(cursor: Cursor, step: str, answer: Answer) -> None:
    codes = answer.get("codes", [])
    if len(codes) > 1 and set(codes) & NO_ENTRY:
        answer = {**answer, "codes": [code for code in codes if code not in NO_ENTRY]}
    if step not in PASSING or step in NOTED:
        cursor.record(step, answer, cursor.heard.words)
    if step in TAKERS:
        TAKERS[step](cursor, answer)
    if cursor.lead.get("ticks", [""])[0] == step:
        del cursor.lead["ticks"]
    cursor.changed()


def _different(cursor: Cursor, answer: Answer) -> None:
    """What their own words name is ticked: nobody is asked for it again in the list."""
    named = ticks.ticks(str(answer.get("text", "")))
    if named:
        cursor.record("reflect.different", {**answer, "codes": list(named)}, cursor.heard.words)


def _chair(cursor: Cursor, answer: Answer) -> None:
    """Every new look from their chair asks anew what was seen from there."""
    cursor.drop("reflect.seat")


def _goal(cursor: Cursor, answer: Answer) -> None:
    """A goal outlives its rejection; one in their own words is taken up in those words."""
    if "own" in answer.get("codes", ()):
        codes = [code for code in answer["codes"] if code != "own"]
        text = cursor.person.get("goal", "")
        cursor.record("reflect.goal", {"codes": codes, "text": text}, text)
    keep_goals(cursor, cursor.facts)


def _trade(cursor: Cursor, answer: Answer) -> None:
    """A dislike in their own words is traded as those words."""
    if "own" in answer.get("codes", ()):
        codes = [code for code in answer["codes"] if code != "own"]
        text = cursor.facts.text("analyze.past")
        cursor.record("analyze.trade", {"codes": codes, "text": text})


def _again(cursor: Cursor, answer: Answer) -> None:
    """The line for the next no: kept with the person, because that is where it is needed."""
    kept = setback_of(cursor.facts)
    if kept:
        cursor.person["setback"] = kept
    cursor.changed()


TAKERS: dict[str, Callable[[Cursor, Answer], None]] = {
    "opening.hello": take_opening,
    "opening.paste": take_opening,
    "intake.job": take_job,
    "intake.far": take_far,
    "feel.words": take_words,
    "feel.after": take_after,
    "pause.offer": take_pause,
    "pause.zone": take_zone,
    "settings.zone": take_zone,
    "pause.hour": take_hour,
    "analyze.trade": _trade,
    "reflect.more": take_pause,
    "reflect.different": _different,
    "reflect.goal": _goal,
    "reflect.chair": _chair,
    "follow.expect": take_expect,
    "follow.instead": take_instead,
    "follow.point": take_point,
    "follow.when": take_when,
    "follow.sent": take_sent,
    "follow.answer": take_answer_came,
    "follow.rewrite": take_rewrite,
    "follow.wording": take_wording,
    "move.plan": take_plan,
    "move.hour": take_plan,
    "move.again": _again,
    "later.plan": take_plan_came,
    "move.bye": take_bye,
}
"""What the answer of a step teaches besides itself."""
