"""What becomes of a question that words answered, as a press leaves it: with the answer in place.

What was understood is said there where it is more than the very words: the label that was meant,
a number, a day. Of what was left out it is said that it was.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from flows.kernel.buttons import shown
from flows.kernel.changes import chosen, said_as
from flows.kernel.effects import Part, Quote, Settled, Slot
from flows.kernel.events import Media, Text, Zone
from flows.kernel.quoting import marked

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer, Thread

WORDS_AT_MOST = 60
"""Own words among several choices, up to so many characters: they are never cut here."""
ANSWERS = {"answered", "sent"}
AS_READ = ("number", "date", "local")
"""What an answer was read as, where it is no choice."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A question with buttons, and the words that came for it; nothing has moved yet."""

    step: str
    thread: Thread
    trigger: str
    heard: Answer
    labels: dict[str, Part | Quote]

    def left(self, cursor: Cursor) -> Settled | None:
        """What it is to show now, where it was left: what cannot be left out still stands."""
        said: tuple[Slot, ...]
        if self.trigger in ANSWERS:
            said = self._understood(cursor)
        elif cursor.state == self.step:
            return None
        else:
            said = (Part("edit.say.skipped"),) if self.trigger == "skip" else ()
        lines = tuple(Part("letter.phrase.line", {"line": each}) for each in said)
        return Settled(self.step, self.thread.number, lines)

    def _understood(self, cursor: Cursor) -> tuple[Slot, ...]:
        """The answer as it is kept; what leads on and is not kept, as it was heard."""
        answer = self.thread.answers.get(self.step, self.heard)
        if any(answer.get(name) is not None for name in AS_READ):
            return (said_as(cursor, self.step, answer),)
        codes = answer.get("codes", ())
        said = [self.labels.get(code) or chosen(cursor, self.step, code) for code in codes]
        words = str(answer.get("text", ""))
        is_choice = said or cursor.paths.by_step[self.step].expects != "text"
        own = [marked(words, WORDS_AT_MOST)] if words and is_choice else []
        return (*said, *(own if len(words) <= WORDS_AT_MOST else ()))


def answered(cursor: Cursor) -> Answered | None:
    """The question that words, or a place, answer or leave out, where one could press instead."""
    heard, step = cursor.heard, cursor.state
    if heard.trigger not in {*ANSWERS, "skip", "zone"}:
        return None
    if not isinstance(cursor.event, Text | Media | Zone):
        return None
    if step not in cursor.paths.by_step or not cursor.lead.get("shown"):
        return None
    labels = {button.code: button.label for button in shown(cursor.facts, step)}
    return Answered(step, cursor.thread, heard.trigger, heard.answer, labels)
