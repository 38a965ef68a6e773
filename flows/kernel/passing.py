"""What was said or sent in passing, without a question to answer: kept as a note of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer

WORTH_KEEPING = 2
"""Words from which something said without a question is kept."""


def keep_aside(cursor: Cursor) -> None:
    """Words without a question: kept, and said so; a number or a single word is nothing to keep."""
    words = cursor.heard.words
    if len(words.split()) < WORTH_KEEPING:
        return
    _keep(cursor, {"text": words}, words)
    cursor.reply("aside.kept")


def keep_quietly(cursor: Cursor, words: str = "") -> str:
    """Words that answered nothing, kept as a note of their own unless they are a single one.

    The name of the note, empty where there is none. `words` are some that were said before.
    """
    said = words or cursor.heard.words
    if len(said.split()) < WORTH_KEEPING:
        return ""
    return _keep(cursor, {"text": said}, said)


def keep_media_aside(cursor: Cursor) -> None:
    """Keep the reference to a picture or voice note that nothing asked for."""
    _keep(cursor, dict(cursor.heard.answer), str(cursor.heard.answer.get("text", "")))


def _keep(cursor: Cursor, answer: Answer, words: str) -> str:
    """As the next note in passing; what comes right after it belongs to it."""
    count = cursor.lead.get("asides", 0) + 1
    cursor.lead["asides"] = count
    step = f"aside.{count}"
    cursor.record(step, {**answer, "how": "aside"}, words)
    cursor.session.sitting.latest = (cursor.session.current, step)
    return step
