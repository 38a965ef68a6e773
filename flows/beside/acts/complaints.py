"""Complaints that name nothing: what was told before is looked for; else it is asked which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts.content import answer_in, sure_in
from flows.beside.acts.options import offered
from flows.beside.acts.unplaced import SAID_BEFORE
from flows.kernel.heard import Heard
from flows.kernel.step import DRAFT
from flows.listening import complaints

if TYPE_CHECKING:
    from collections.abc import Callable

    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer
    from flows.listening.ear import Listened

LOOKED_AT = 6
"""Notes, the latest first, in which what was told before is looked for."""
TAKES_A_NO = {"no", "not", "keep", "right", "change", "good", "early", "none"}
"""Codes of a question that a "that's not right" answers."""


def complained(
    cursor: Cursor, heard: Listened, listen: Callable[[Cursor, str], Listened]
) -> Heard | None:
    """What is done about a complaint; None where the text is none."""
    if complaints.said_before(heard.text):
        return _told_before(cursor, heard, listen)
    if complaints.misread(heard.text) and not _answers_here(cursor):
        return Heard("protested", words=heard.text)
    return None


def _answers_here(cursor: Cursor) -> bool:
    """Whether the question that stands is one that such words answer."""
    codes = {code for code, _ in offered(cursor)}
    return cursor.paths.by_step[cursor.state].expects == DRAFT or bool(codes & TAKES_A_NO)


def _told_before(
    cursor: Cursor, heard: Listened, listen: Callable[[Cursor, str], Listened]
) -> Heard | None:
    """The answer that stands in a note of theirs; else the question is left to them, gladly."""
    notes = [step for step in cursor.thread.answers if step.startswith("aside.")]
    for step in notes[::-1][:LOOKED_AT]:
        words = str(cursor.thread.answers[step].get("text", ""))
        answer = _answer(cursor, listen(cursor, words)) if words else None
        if answer:
            return Heard("answered", answer, words=words)
    if not cursor.paths.by_step[cursor.state].skippable:
        return None
    return Heard("left_open", words=heard.text, argument=SAID_BEFORE)


def _answer(cursor: Cursor, heard: Listened) -> Answer | None:
    """What a note plainly answers here: no words of one's own."""
    answer = sure_in(cursor, heard) or answer_in(cursor, heard)
    return answer if answer and "text" not in answer else None
