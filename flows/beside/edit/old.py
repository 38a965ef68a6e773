"""An old button: what its question was answered with goes by over it, and how that is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.browse import name_of
from flows.beside.edit.answers import answered_steps
from flows.kernel.changes import said_as
from flows.kernel.effects import Listing, Part, Slot, Toast
from flows.kernel.events import Press, Tick
from flows.kernel.quoting import marked
from flows.listening.room import in_room

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer

LABELS_AT_MOST = 3
WORDS_AT_MOST = 40
"""Of the answer, so much: a line over a button holds 200 characters."""


def say_old(cursor: Cursor) -> None:
    """A line goes by, and the question that stands stands."""
    cursor.do(Toast(_line(cursor)))


def _line(cursor: Cursor) -> Part:
    event = cursor.event
    if cursor.heard.argument == "twice":
        return cursor.part("stale.twice")
    if not isinstance(event, Press | Tick):
        return cursor.part("stale.line")
    number = event.rejection or cursor.session.current
    if number != cursor.session.current and number in cursor.session.shelf:
        return cursor.part("stale.elsewhere", label=name_of(cursor, number))
    steps = answered_steps(cursor)[::-1]
    if event.step not in steps:
        return cursor.part("stale.line")
    said = _in_short(cursor, event.step, cursor.thread.answers[event.step])
    return cursor.part("stale.answered", number=steps.index(event.step) + 1, said=said)


def _in_short(cursor: Cursor, step: str, answer: Answer) -> Slot:
    """The answer as it is read back, with no more of it than goes by."""
    short = {**answer, "codes": answer.get("codes", [])[:LABELS_AT_MOST]}
    words = str(short.pop("text", ""))
    said = said_as(cursor, step, short)
    if not words:
        return said
    labels = said.items if isinstance(said, Listing) else ()
    return Listing((*labels, marked(in_room(words, WORDS_AT_MOST), WORDS_AT_MOST)))
