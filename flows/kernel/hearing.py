"""Hearing: what one event means here, before anything moves.

Distress is looked for first, in every text. Then commands, as far as the question allows: at an
open question only a whole message that is a command counts. What remains is an answer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from flows.kernel import events
from flows.kernel.adding import belongs_before
from flows.kernel.boxes import with_ticks
from flows.kernel.buttons import shown
from flows.kernel.codes import NOTHING_KNOWN
from flows.kernel.confirming import confirmed
from flows.kernel.declining import declined
from flows.kernel.going_on import goes_on_here
from flows.kernel.heard import KEPT, Heard
from flows.kernel.pressing import hear_press, hear_tick
from flows.kernel.reading import (
    BARE_NUMBER,
    SAY_MORE,
    names_option,
    read_number,
    read_place,
    read_text,
)
from flows.kernel.session import Answer
from flows.kernel.step import Trait
from flows.kernel.wrong import Wrong
from flows.listening import commands
from flows.listening.attention import asks_unknowable
from flows.listening.foreign import asks_for_language
from flows.listening.refusals import refuses, turns_it_down
from flows.listening.text import tidy
from flows.listening.to_themselves import without_question

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

ALWAYS = {"stop", "forget", "crisis", "privacy", "help", "goodbye"}
"""Commands that only the whole label of a button can stand above."""
YIELDS = {"forget"}
"""Of these, where the beginning of a label is enough: that button deletes less, never more."""
MISHEARD = {"repeat", "back", "later", "more", "resume", "never_mind", "new"}
"""Commands that a first sentence may sound like."""
SHORT_QUESTION = 10
"""Words up to which a question at an open step asks the bot, and does not tell a story."""
SAME_MOVE = {"summary": "show", "pause": "stop", "remind": "later", "never_mind": "resume"}
"""Commands that are one move under several words."""
STILL_HEARD = {*ALWAYS, "skip", "back", "never_mind", "why", "repeat", "where", "rename"}
"""What is a command even there."""
LINKED_ANEW = {"jump", "crisis"}
"""Where a link may lead somebody new: anything else begins at the beginning."""
LINKED = {*LINKED_ANEW, "where", "show", "export", "journal", "settings", "privacy", "help", "new"}
"""Where a link may lead; none ends or destroys anything."""


def hear(cursor: Cursor) -> Heard:
    """What the event means in the state it meets."""
    kind = type(cursor.event)
    return (HEARD_BY.get(kind) or cursor.paths.events[kind])(cursor, cursor.event)


def hear_text(cursor: Cursor, event: events.Text) -> Heard:
    """Distress, then a command, then an answer."""
    text = tidy(event.text)
    first = _first(cursor, text)
    if not _replies(cursor, event):
        first = _by_number(cursor, event, text) or first or confirmed(cursor, text)
    if first is not None:
        return first
    if not text:
        return _hear_nothing(cursor)
    said = without_question(text)
    heard = _hear_said(cursor, event, said)
    return replace(heard, words=text) if heard.words == said else heard


def _by_number(cursor: Cursor, event: events.Text, text: str) -> Heard | None:
    """A bare number, or words for it, where it is the place of a button."""
    number = text.strip("[]()")
    row = cursor.paths.by_step.get(cursor.state)
    known = row is not None and Trait.WORDS_ONLY not in row.traits and not event.early
    numbered = known and number[:1].isdecimal()
    pressed = (numbered and read_number(cursor, number)) or (known and read_place(cursor, text))
    if not pressed:
        return None
    more = pressed.get("codes") == [SAY_MORE]
    return Heard("more") if more else Heard("answered", pressed, words=text)


def _hear_said(cursor: Cursor, event: events.Text, text: str) -> Heard:
    """What is said, where no danger is in it."""
    said = commands.command(text, open_question=_is_open(cursor))
    if event.early and said is not None and said.name == "skip":
        return Heard("stale", words=text)  # they had not seen the question that now stands
    if said is not None and not _is_the_story(cursor, text, said.name):
        here = _answered_here(cursor, text, said) or declined(cursor, text)
        return here or _hear_command(cursor, text, said)
    return (
        _hear_elsewhere(cursor, event, text)
        or _listened(cursor, text)
        or _hear_answer(cursor, text)
    )


def _answered_here(cursor: Cursor, text: str, said: commands.Said) -> Heard | None:
    """A stage named where it is asked whether one wants it: that is the answer, be it a no."""
    whether = cursor.paths.has(Trait.DECIDES, cursor.state) and not text.startswith("/")
    if not whether or said.argument != cursor.paths.stage_of(cursor.state):
        return None
    heard = _listened(cursor, text)
    return heard if heard and heard.trigger == "answered" else None


def _first(cursor: Cursor, text: str) -> Heard | None:
    """What comes before everything, in any text: help."""
    heard = (hear(cursor, text) for hear in cursor.paths.first)
    return next((one for one in heard if one is not None), None)


def _listened(cursor: Cursor, text: str) -> Heard | None:
    """What the rooms hear in a text that is not the very words of a button."""
    if cursor.state in cursor.paths.by_step and names_option(cursor, text, whole=False):
        return None
    heard = (listen(cursor, text) for listen in cursor.paths.listens)
    return next((one for one in heard if one is not None), None)


def _unread(cursor: Cursor, text: str, wrong: Wrong) -> Heard:
    """What cannot be read as an answer: as the rooms take it, else with what is wrong about it."""
    heard = (hear(cursor, text, wrong) for hear in cursor.paths.unread)
    kept = next((one for one in heard if one is not None), None)
    return kept or Heard("misread", wrong=wrong, words=text)


def _hear_elsewhere(cursor: Cursor, event: events.Text, text: str) -> Heard | None:
    """Words that belong to another question than the one that stands."""
    if belongs_before(cursor, early=event.early, cut=event.cut):
        return Heard("added", {"text": text}, words=text)
    if event.about is not None and _replies(cursor, event):
        return Heard("edited", words=text, argument=event.about[0])
    return None


def _hear_answer(cursor: Cursor, text: str) -> Heard:
    """Words for the question that stands."""
    if cursor.paths.waits(cursor.state):
        return _hear_waiting(cursor, text)
    if refuses(text) and _may_refuse(cursor, text):
        return declined(cursor, text) or _hear_refusal(cursor, text)
    if asks_for_language(text):
        return Heard("foreign", words=text)
    if asks_unknowable(text) and (not _is_open(cursor) or len(text.split()) <= SHORT_QUESTION):
        return Heard("unknowable", words=text)
    answer, wrong = read_text(cursor, text)
    if wrong:
        return _unread(cursor, text, wrong)
    return Heard("answered", with_ticks(cursor, answer) if answer else {}, words=text)


def _may_refuse(cursor: Cursor, text: str) -> bool:
    """Whether a refusal refuses this question: at the opening it tells what happened."""
    return cursor.state != cursor.paths.opening and not _is_the_story(cursor, text, "")


def _hear_command(cursor: Cursor, text: str, said: commands.Said) -> Heard:
    """What a command means here."""
    onward = goes_on_here(cursor, said.name, text)
    if onward is not None:
        return onward
    if said.argument and said.name in cursor.paths.commands:
        return cursor.paths.commands[said.name](cursor, said, text)
    if said.argument and cursor.paths.answered_by(said.name, cursor.state):
        return Heard("answered", {"text": said.argument}, words=text)
    return Heard(SAME_MOVE.get(said.name, said.name), words=text, argument=said.argument)


def _replies(cursor: Cursor, event: events.Text) -> bool:
    """Whether it is a reply to an earlier question, with an answer to change."""
    step, number = event.about or ("", 0)
    elsewhere = (step, number) != (cursor.state, cursor.session.current)
    return elsewhere and number in cursor.session.shelf and step in _answers(cursor, number)


def _answers(cursor: Cursor, number: int) -> dict[str, Answer]:
    here = number == cursor.session.current
    return cursor.thread.answers if here else cursor.session.threads[number].answers


def _hear_refusal(cursor: Cursor, text: str) -> Heard:
    """Nothing to say: the step's own "nothing" where it has one; turned down, it is left out."""
    buttons = shown(cursor.facts, cursor.state)
    code = next((b.code for b in buttons if b.code in NOTHING_KNOWN), "")
    skippable = cursor.paths.by_step[cursor.state].skippable
    if code and not (skippable and turns_it_down(text)):
        return Heard("answered", {"codes": [code]}, words=text)
    if skippable:
        return Heard("skip", words=text)
    answer, wrong = read_text(cursor, text)
    return _unread(cursor, text, wrong) if wrong else Heard("answered", answer or {}, words=text)


def _hear_nothing(cursor: Cursor) -> Heard:
    """An empty message skips what can be skipped; anywhere else it is nothing at all."""
    row = cursor.paths.by_step.get(cursor.state)
    return Heard("skip" if row and row.skippable else "nothing")


def _hear_waiting(cursor: Cursor, text: str) -> Heard:
    """A number or a label may press what is shown; anything else is kept and takes up again.

    A number that presses nothing is of a question before: that is asked again.
    """
    if BARE_NUMBER.fullmatch(text) and not cursor.paths.has(Trait.WORDS_ONLY, cursor.state):
        return Heard("resume", words=text)
    if cursor.state in cursor.paths.by_step:
        answer, wrong = read_text(cursor, text)
        if wrong is None and answer:
            return Heard("answered", answer, words=text)
    return Heard("aside", words=text)


def _is_open(cursor: Cursor) -> bool:
    row = cursor.paths.by_step.get(cursor.state)
    return row is not None and row.expects == "text"


def _is_the_story(cursor: Cursor, text: str, name: str) -> bool:
    """Whether what sounds like a command is an answer here.

    "I didn't get it" at the opening is what happened, not a wish to hear the question again.
    """
    if cursor.state == cursor.paths.opening and name in MISHEARD and not text.startswith("/"):
        return True
    if (
        cursor.paths.has(Trait.ANY_WORDS, cursor.state)
        and name not in {*STILL_HEARD, ""}
        and not text.startswith("/")
    ):
        return True
    return _is_an_option(cursor, text, whole=name in ALWAYS - YIELDS)


def _is_an_option(cursor: Cursor, text: str, *, whole: bool) -> bool:
    """Whether what sounds like a command is a choice of this very question ("No", "Go on")."""
    return (
        cursor.state in cursor.paths.by_step
        and text[0] != "/"
        and names_option(cursor, text, whole=whole)
    )


def hear_media(cursor: Cursor, event: events.Media) -> Heard:
    """A voice note or a photo may be the answer to an open question; its caption is text."""
    first = _first(cursor, event.caption)
    if first is not None:
        return first
    answer: Answer = {"media": {"kind": event.kind, "reference": event.reference}}
    if event.caption:
        answer["text"] = tidy(event.caption)
    if event.early and event.kind in KEPT and belongs_before(cursor, early=True):
        return Heard("added", answer, words=str(answer.get("text", "")), argument=event.kind)
    keeps = event.kind in KEPT and _is_open(cursor)
    return Heard("sent" if keeps else "media", answer, argument=event.kind)


def hear_start(cursor: Cursor, event: events.Start) -> Heard:
    """The chat opened; a link may name where it leads, a stage or a page that only tells."""
    if not event.payload or cursor.state == "parked":
        return Heard("start")
    said = commands.command(f"/{event.payload}", open_question=True)
    leads = LINKED_ANEW if cursor.state == "start" else LINKED
    return (
        Heard(said.name, argument=said.argument) if said and said.name in leads else Heard("start")
    )


def hear_edited(cursor: Cursor, event: events.Edited) -> Heard:
    """A message rewritten: distress first here too."""
    first = _first(cursor, event.text)
    if first is not None:
        return first
    return Heard("edited", words=tidy(event.text), argument=event.step)


HEARD_BY: Mapping[type, Callable[..., Heard]] = {
    events.Start: hear_start,
    events.Text: hear_text,
    events.Press: hear_press,
    events.Tick: hear_tick,
    events.Media: hear_media,
    events.Edited: hear_edited,
    events.Blocked: lambda cursor, event: Heard("blocked"),
}
