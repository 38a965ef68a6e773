"""A reply to an answer that was given: it adds to it, unless it puts another in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.changes import said_as
from flows.kernel.codes import NO_ENTRY
from flows.kernel.effects import Part
from flows.kernel.events import Text
from flows.kernel.session import without_history
from flows.kernel.step import CHOICES, TEXT, Trait
from flows.listening.put_right import denies_first, instead_of_wrong
from flows.listening.taken_back import opens

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer

ONE = Trait.THING | Trait.NAME | Trait.CLOCK
"""Questions whose words are one thing: another takes its place."""
WORDS_AT_MOST = 60
"""Words that were added are said back up to so many characters: they are never cut here."""


def adds(cursor: Cursor, step: str) -> bool:
    """Whether what is said adds to the answer at `step`, and does not put it right."""
    row, before = cursor.paths.by_step[step], cursor.thread.answers[step]
    if not isinstance(cursor.event, Text) or _puts_right(cursor.heard.words):
        return False
    is_named = f"edit.name.{step}" in cursor.script
    holds_more = row.expects == CHOICES or (row.expects == TEXT and not row.traits & ONE)
    codes = {*before.get("codes", ())}
    is_something = bool(before.get("text") or before.get("media") or codes - NO_ENTRY)
    return is_named and holds_more and is_something


def _puts_right(words: str) -> bool:
    return opens(words) or denies_first(words) or instead_of_wrong(words) is not None


def joined(before: Answer, more: Answer) -> Answer:
    """An answer with more in it: what was chosen once stands once, words stand below words."""
    codes = [*before.get("codes", ()), *more.get("codes", ())]
    texts = [str(one["text"]) for one in (before, more) if one.get("text")]
    answer = without_history(before)
    if codes:
        answer["codes"] = list(dict.fromkeys(codes))
    if texts:
        answer["text"] = "\n".join(dict.fromkeys(texts))
    return answer


def added(before: Answer, now: Answer) -> str:
    """The words that were added below those of the answer before; "" where none were."""
    first = str(before.get("text", ""))
    text = str(now.get("text", ""))
    return text.removeprefix(f"{first}\n") if first and text.startswith(f"{first}\n") else ""


def is_full(cursor: Cursor, step: str, answer: Answer) -> bool:
    """Whether more is chosen than fits there."""
    most = cursor.paths.by_step[step].at_most
    return bool(most) and len(answer.get("codes", ())) > most


def say_added(cursor: Cursor, step: str, before: Answer, more: Answer) -> None:
    """Say what was added to which answer, or that all of it stood there already."""
    if joined(before, {}) == joined(before, more):
        said = said_as(cursor, step, before)
        return cursor.reply("edit.say.same", old=said, new=said)
    name = Part(f"edit.name.{step}")
    if len(str(more.get("text", ""))) > WORDS_AT_MOST:
        return cursor.reply("edit.say.more", name=name)
    return cursor.reply("edit.say.added", name=name, new=said_as(cursor, step, more))
