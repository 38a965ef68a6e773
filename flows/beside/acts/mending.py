"""Corrections carried out: the new value in its place, old and new read back; what was misread."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from flows.beside.acts.struck import felt_no_more
from flows.beside.edit.answers import answered_steps
from flows.beside.edit.replies import added, say_added
from flows.beside.repairs import ask_unless_resting
from flows.kernel.actions import come_back
from flows.kernel.changes import said_as, say_changed
from flows.kernel.effects import Part
from flows.kernel.reading import read_text
from flows.kernel.session import NOWHERE
from flows.kernel.taking import take_answer
from flows.listening.complaints import misread

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer


LISTED = "edit.pick"
"""Where the answers are listed to be changed."""


def stand(cursor: Cursor) -> None:
    """What was changed is settled; a list of what may be changed is left behind with it."""
    place = cursor.state
    if place == LISTED:
        come_back(cursor)
        return
    if place in cursor.paths.asked_once and cursor.facts.settled(place):
        cursor.fires = "onward"
        return
    ask_unless_resting(cursor)


def put(cursor: Cursor) -> None:
    """Put the new value in its place, say old and new."""
    step, place = cursor.heard.argument, cursor.state
    before = cursor.thread.answers.get(step, {})
    more = added(before, cursor.heard.answer)
    if more:
        cursor.record(step, {**before, **cursor.heard.answer}, cursor.heard.words)
        say_added(cursor, step, before, {"text": more})
        return
    if step in cursor.paths.asked_once:
        cursor.state = step
        take_answer(cursor)
        cursor.state = place
    else:
        cursor.record(step, {"how": "heard", **cursor.heard.answer}, cursor.heard.words)
    _read_back(cursor, step, before)


def take_out(cursor: Cursor) -> None:
    """Beside an answer: a noted feeling that is struck out goes."""
    said = cursor.heard
    change = felt_no_more(cursor, said.words) if said.trigger == "answered" else None
    if change:
        cursor.heard = replace(said, answer=change[1], argument=change[0])
        put(cursor)
        cursor.heard = said


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
    """Ask what it should be where they say it was not heard as meant; nothing goes by a guess."""
    answers, last = cursor.thread.answers, _noted_last(cursor)
    if last:
        value = said_as(cursor, last, answers[last])
        cursor.reply("protest.which", name=Part(f"edit.name.{last}"), value=value)
    else:
        cursor.reply("protest.line")
    ask_unless_resting(cursor)


def _noted_last(cursor: Cursor) -> str:
    """What they may mean: what was just filed in their words, else what was noted last.

    The latter only where they say no more than that something is wrong.
    """
    answers = cursor.thread.answers
    told = [step for step in answered_steps(cursor) if answers[step].get("how") != "skipped"]
    filed = _filed(cursor)
    if filed in told or not misread(cursor.heard.words):
        return filed if filed in told else ""
    return max(told[::-1], key=lambda step: str(answers[step].get("at", "")), default="")


def _filed(cursor: Cursor) -> str:
    """The step whose answer in words was filed last; "" where it stands in no note of theirs."""
    number, step = cursor.session.sitting.filed
    words = cursor.thread.answers.get(step, {}).get("text")
    return step if words and number == cursor.session.current else ""


def remember_filed(cursor: Cursor) -> None:
    """Which answer in words was filed last: a protest right after it means that."""
    heard = cursor.heard
    if heard.trigger == "answered" and heard.answer.get("text"):
        cursor.session.sitting.filed = (cursor.session.current, cursor.met)
    elif heard.trigger in {"answered", "jump", "new"}:
        cursor.session.sitting.filed = NOWHERE


def read_at(cursor: Cursor, step: str, text: str) -> Answer | None:
    """What `text` answers at another step than the one that stands; None where nothing."""
    place, cursor.state = cursor.state, step
    answer, wrong = read_text(cursor, text)
    cursor.state = place
    return None if wrong else answer
