"""Corrections carried out: the new value in its place, old and new read back; what was misread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.edit.answers import answered_steps
from flows.beside.repairs import ask_unless_resting
from flows.kernel.changes import said_as, say_changed
from flows.kernel.effects import Part
from flows.kernel.step import Trait
from flows.kernel.taking import take_answer
from flows.listening.complaints import misread

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer


def carry_out(cursor: Cursor) -> None:
    """Put the new value in its place, say old and new; the question that stands, stands."""
    step, place = cursor.heard.argument, cursor.state
    before = cursor.thread.answers.get(step, {})
    if step in cursor.paths.asked_once:
        cursor.state = step
        take_answer(cursor)
        cursor.state = place
    else:
        cursor.record(step, {"how": "heard", **cursor.heard.answer}, cursor.heard.words)
    _read_back(cursor, step, before)
    if place in cursor.paths.asked_once and cursor.facts.settled(place):
        cursor.fires = "onward"
        return
    ask_unless_resting(cursor)


def _read_back(cursor: Cursor, step: str, before: Answer) -> None:
    """Old and new; of what was not known before, what it is."""
    if before:
        say_changed(cursor, step, before)
        return
    now = said_as(cursor, step, cursor.thread.answers[step])
    named = f"edit.name.{step}"
    name = Part(named if named in cursor.script else f"told.{step}")
    cursor.reply("told.named", name=name, value=now)


def protested(cursor: Cursor) -> None:
    """It was not heard as it was meant: what was just filed goes, and its question comes again."""
    number, step = cursor.session.sitting.get("filed", (0, ""))
    kept = cursor.thread.answers.get(step, {})
    undone = (
        number == cursor.session.current and bool(kept.get("text")) and step in cursor.paths.by_step
    )
    if undone and not cursor.paths.has(Trait.RESTS, cursor.state):
        cursor.drop(step)
        cursor.session.sitting.pop("filed", None)
        cursor.reply("protest.undone")
        cursor.state = step
        cursor.ask()
        return
    _ask_which(cursor)
    ask_unless_resting(cursor)


def _ask_which(cursor: Cursor) -> None:
    """What was noted last, for them to say whether that is the wrong one."""
    answers = cursor.thread.answers
    told = [step for step in answered_steps(cursor) if answers[step].get("how") != "skipped"]
    if not told or not misread(cursor.heard.words):
        return cursor.reply("protest.line")
    last = max(told[::-1], key=lambda step: str(answers[step].get("at", "")))
    value = said_as(cursor, last, answers[last])
    return cursor.reply("protest.which", name=Part(f"edit.name.{last}"), value=value)


def remember_filed(cursor: Cursor) -> None:
    """Which answer in words was filed last: a protest right after it takes it out again."""
    heard = cursor.heard
    if heard.trigger == "answered" and heard.answer.get("text"):
        cursor.session.sitting["filed"] = [cursor.session.current, cursor.met]
    elif heard.trigger in {"answered", "jump", "new"}:
        cursor.session.sitting.pop("filed", None)
