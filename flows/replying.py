"""Replying: what is said on the spot about the answer just given, and how attentively."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows import paths
from flows.effects import Quote
from flows.guards import heard, night
from flows.listening.attention import echo, is_long
from flows.quoting import quoted
from flows.replies import REPLIES
from flows.rows import Reply

if TYPE_CHECKING:
    from flows.cursor import Cursor

WORDS_AS = {"opening.paste": "opening.hello"}
"""Steps that are answered as another is: a pasted mail as a first sentence."""
ECHO_AT_MOST = 60
ANSWERS_BEFORE_REST = 10
LONG = 4000
"""Characters from which a text is said to be kept whole, as only its beginning is shown."""
EFFORTFUL = {
    "feel.future",
    "feel.write",
    "reflect.different",
    "reflect.seat",
    "follow.unsent",
    "analyze.past",
    "move.younger",
}
"""Answers that cost something: the act is named, once a stage."""

BY_STEP: dict[str, tuple[Reply, ...]] = {
    step: tuple(row for row in REPLIES if row.step == step)
    for step in dict.fromkeys(row.step for row in REPLIES)
}


def reply_to(cursor: Cursor, step: str) -> None:
    """Say what fits the answer at `step`, if anything does."""
    step = WORDS_AS.get(step, step)
    row = next((r for r in BY_STEP.get(step, ()) if r.when(cursor.facts)), None)
    if step not in WORDS_AS.values() and _pace(cursor):
        return
    _name_effort(cursor, step)
    if row is None:
        return
    key = f"{step}.reply.{row.case}"
    words = _echo(cursor, key)
    if words:
        cursor.reply(f"{key}_echo", echo=words)
    else:
        cursor.reply(key)
    if step == "opening.hello" and row.case != "feeling" and heard("feeling")(cursor.facts):
        cursor.reply("opening.hello.say.feelings")
    _leave_more(cursor, step, row.case)


def add_rest_line(cursor: Cursor) -> None:
    """Name a place to rest, once: late on a known clock, or after ten answers."""
    sitting = cursor.session.sitting
    if cursor.met in paths.BROWSING:
        return
    if cursor.met == "feel.strength" and night(cursor.facts) and not sitting.get("night"):
        sitting["night"] = True
        cursor.reply("attention.night")
    elif sitting.get("answers", 0) >= ANSWERS_BEFORE_REST and not (
        cursor.replies or sitting.get("ten")
    ):
        sitting["ten"] = True
        cursor.reply("attention.rest_ten")


def _leave_more(cursor: Cursor, step: str, case: str) -> None:
    key = f"{step}.more.{case}"
    if key in cursor.script:
        cursor.lead["more"] = key


def _echo(cursor: Cursor, key: str) -> Quote | None:
    """Words worth saying back: never two turns running, and only where the reply has room."""
    last = cursor.session.sitting.pop("echoed", False)
    if last or f"{key}_echo" not in cursor.script:
        return None
    words = (echo(cursor.heard.words) if cursor.heard.answer.get("text") else None) or ""
    if not words or len(words) > ECHO_AT_MOST:
        return None
    cursor.session.sitting["echoed"] = True
    return quoted(words, ECHO_AT_MOST)


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
    stage = paths.BY_STEP[step].stage
    if step in EFFORTFUL and stage not in named and cursor.heard.answer.get("text"):
        cursor.lead["effort"] = [*named, stage]
        cursor.reply("attention.effort")
