"""Changing an earlier answer: by number, by a line of a card, or by rewriting a message."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from flows.beside.browse import browse
from flows.beside.edit.replies import adds, is_full, joined, say_added
from flows.kernel.actions import come_back, go_to
from flows.kernel.cards import lines_of
from flows.kernel.changes import say_changed
from flows.kernel.events import Edited, Text
from flows.kernel.lists import Row
from flows.kernel.quoting import quoted
from flows.kernel.reading import read_text
from flows.kernel.session import code_of
from flows.kernel.taking import take_answer
from flows.listening.text import tidy

REOPENED_AT_MOST = 3
"""The third time in one sitting, an answer is left to rest: turning it over helps nobody."""

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer


def answered_steps(cursor: Cursor) -> list[str]:
    """Every step with an answer that can be changed, in the order of the conversation."""
    answers = cursor.thread.answers
    kept = [
        r.name
        for r in cursor.paths.steps
        if r.name in answers and r.name not in cursor.paths.passing | cursor.paths.noted
    ]
    there = [step for step in kept if not answers[step].get("aside")]
    return [step for step in there if f"edit.name.{step}" in cursor.script]


def list_answers(cursor: Cursor) -> None:
    """Every answer to choose from, the latest first."""
    _list(cursor, answered_steps(cursor)[::-1])


def _list(cursor: Cursor, steps: list[str]) -> None:
    """Offer these steps to choose from."""
    cursor.offer("edit.pick", [Row(step, f"edit.name.{step}") for step in steps])
    cursor.ask()


def turn_page(cursor: Cursor) -> None:
    """The next few of the list."""
    cursor.person["page"] = cursor.person.get("page", 0) + 1
    cursor.changed()
    cursor.ask()


def edit(cursor: Cursor) -> None:
    """Ask which answer to change, the latest first."""
    browse(cursor)
    list_answers(cursor)


def change_line(cursor: Cursor) -> None:
    """Ask which line of the card above to change."""
    cursor.hold()
    steps = [line.at for line in lines_of(cursor, cursor.met)]
    steps += ["feel.strength"] if cursor.met == "feel.card" else []
    known = [step for step in answered_steps(cursor) if step in steps]
    _list(cursor, known or answered_steps(cursor))


def edit_picked(cursor: Cursor) -> None:
    """Ask the step once more whose answer they chose to change."""
    edit_step(cursor, code_of(cursor.heard.answer))


def edit_numbered(cursor: Cursor) -> None:
    """Straight to the answer with that number ("/edit 3")."""
    steps = answered_steps(cursor)[::-1]
    number = int(cursor.heard.argument[:4]) - 1
    if not 0 <= number < len(steps):
        cursor.reply("invalid.choice", said=quoted(cursor.heard.argument, 40))
        cursor.asks = cursor.state not in cursor.paths.resting
        return
    browse(cursor)
    edit_step(cursor, steps[number])


def edit_step(cursor: Cursor, step: str) -> None:
    """Ask `step` once more, in place of what it said; then back to the place held."""
    opened = dict(cursor.session.sitting.opened)
    opened[step] = opened.get(step, 0) + 1
    cursor.session.sitting.opened = opened
    if opened[step] >= REOPENED_AT_MOST:
        cursor.lead["reopened"] = opened
        cursor.reply("edit.say.parked")
        come_back(cursor)
        return
    before = cursor.thread.answers.get(step, {})
    cursor.session.held[-1] |= {"kind": "edit", "editing": step, "before": before}
    cursor.reply("lead.edit")
    go_to(cursor, step)
    cursor.ask()


def nothing_to_edit(cursor: Cursor) -> None:
    """Say that nothing was answered yet, so nothing can be changed."""
    cursor.reply("edit.say.none")
    cursor.asks = cursor.state in cursor.paths.by_step and cursor.state not in cursor.paths.resting


def rewritten(cursor: Cursor) -> None:
    """A message was rewritten: the note it made follows, if it still can be read."""
    step, words = cursor.heard.argument, cursor.heard.words
    place, current = cursor.state, cursor.session.current
    number = _number(cursor)
    if number in cursor.session.shelf:
        cursor.open(number)
    if step in cursor.thread.answers and step in cursor.paths.by_step and words:
        _rewrite(cursor, step, words)
    else:
        cursor.reply("edit.say.no_answer")
    cursor.open(current)
    cursor.state = place


def _number(cursor: Cursor) -> int:
    """The rejection whose answer was rewritten, or replied to."""
    if isinstance(cursor.event, Edited):
        return cursor.event.rejection
    about = cursor.event.about if isinstance(cursor.event, Text) else None
    return about[1] if about else cursor.session.current


def _whole(cursor: Cursor, before: Answer, words: str) -> str:
    """The answer with the rewritten message in it, where it is made of several."""
    part = tidy(cursor.event.before) if isinstance(cursor.event, Edited) else ""
    text = str(before.get("text", ""))
    return text.replace(part, words, 1) if part and part != text and part in text else words


def _rewrite(cursor: Cursor, step: str, words: str) -> None:
    before = cursor.thread.answers[step]
    words = _whole(cursor, before, words)
    cursor.state = step
    answer, wrong = read_text(cursor, words)
    if wrong or not answer:
        case = wrong.case if wrong and wrong.case != "zone" else "choice"
        cursor.reply(f"invalid.{case}", said=quoted(words, 40))
        return
    if adds(cursor, step):
        return _add(cursor, step, answer)
    sent = {key: before[key] for key in ("media", "album") if key in before}
    cursor.heard = replace(cursor.heard, answer=sent | answer, words=words)
    take_answer(cursor)
    say_changed(cursor, step, before)


def _add(cursor: Cursor, step: str, more: Answer) -> None:
    """Put more to the answer; where no more fits, nothing of it."""
    before = cursor.thread.answers[step]
    answer = joined(before, more)
    if is_full(cursor, step, answer):
        return cursor.reply("edit.say.full")
    cursor.heard = replace(cursor.heard, answer=answer, words=str(answer.get("text", "")))
    take_answer(cursor)
    say_added(cursor, step, before, more)
