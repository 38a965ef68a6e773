"""Replying: what is said on the spot about the answer just given, and how attentively."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.effects import Quote
from flows.kernel.quoting import quoted
from flows.kernel.step import Trait
from flows.listening.attention import echo, is_long
from flows.listening.patterns import late

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

_SENTENCES = late(r"(?<=[.!?…])\s+|\n+")
ECHO_AT_MOST = 60
ANSWERS_BEFORE_REST = 10
LONG = 4000
"""Characters from which a text is said to be kept whole, as only its beginning is shown."""


def reply_to(cursor: Cursor, step: str) -> None:
    """Say what fits the answer at `step`, if anything does."""
    step = cursor.paths.by_step[step].replies_as or step
    cases = cursor.paths.by_step[step].replies
    row = next((case for case in cases if case.holds(cursor.facts)), None)
    if step not in cursor.paths.first_sentences and _pace(cursor):
        return
    _name_effort(cursor, step)
    if row is None:
        return
    key = f"{step}.reply.{row.name}"
    words = _echo(cursor, key)
    if words:
        cursor.reply(f"{key}_echo", echo=words)
    else:
        cursor.reply(key)
    adds = cursor.paths.by_step[step].adds
    if adds:
        adds(cursor, row.name)
    _leave_more(cursor, step, row.name)


def add_rest_line(cursor: Cursor) -> None:
    """Name a place to rest, once, after ten answers."""
    sitting = cursor.session.sitting
    if cursor.met in cursor.paths.browsing:
        return
    if sitting.answers >= ANSWERS_BEFORE_REST and not (cursor.replies or sitting.ten):
        sitting.ten = True
        cursor.reply("attention.rest_ten")


def _leave_more(cursor: Cursor, step: str, case: str) -> None:
    key = f"{step}.more.{case}"
    if key in cursor.script:
        cursor.lead["more"] = key


def _echo(cursor: Cursor, key: str) -> Quote | None:
    """Words worth saying back: never two turns running, and only where the reply has room.

    Less than half of what was said is a thought cut in two; a short sentence stays whole.
    """
    last, cursor.session.sitting.echoed = cursor.session.sitting.echoed, False
    if last or f"{key}_echo" not in cursor.script:
        return None
    words = (echo(cursor.heard.words) if cursor.heard.answer.get("text") else None) or ""
    half = len(cursor.heard.words.split()) / 2
    if not words or len(words) > ECHO_AT_MOST or len(words.split()) < half:
        return None
    cursor.session.sitting.echoed = True
    return quoted(_sentence(cursor.heard.words, words), ECHO_AT_MOST)


def _sentence(said: str, words: str) -> str:
    """The sentence of theirs in which `words` stand, where it is short; else the words."""
    sentences = (" ".join(one.split()) for one in _SENTENCES.split(said))
    whole = next((one for one in sentences if words in one), words)
    return whole if len(whole) <= ECHO_AT_MOST else words


def _pace(cursor: Cursor) -> bool:
    """A long text gets one short line and nothing else; whether it did."""
    if len(cursor.heard.words) >= LONG:
        cursor.reply("lead.long")
    elif is_long(cursor.heard.words):
        cursor.reply("attention.pacing")
    else:
        return False
    return True


def _name_effort(cursor: Cursor, step: str) -> None:
    named = cursor.lead.get("effort", [])
    stage = cursor.paths.by_step[step].stage
    if (
        cursor.paths.has(Trait.COSTS, step)
        and stage not in named
        and cursor.heard.answer.get("text")
    ):
        cursor.lead["effort"] = [*named, stage]
        cursor.reply("attention.effort")
