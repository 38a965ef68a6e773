"""Taking an answer: what a step's answer teaches besides itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.codes import NO_ENTRY
from flows.kernel.edits import unsettle_dependents
from flows.kernel.session import Answer

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor


def take_answer(cursor: Cursor) -> None:
    """Record what was heard at the state, and all that follows from it at once."""
    step, answer = cursor.state, cursor.heard.answer
    with unsettle_dependents(cursor, step):
        _take(cursor, step, answer)


def _take(cursor: Cursor, step: str, answer: Answer) -> None:
    codes = answer.get("codes", [])
    if len(codes) > 1 and set(codes) & NO_ENTRY:
        answer = {**answer, "codes": [code for code in codes if code not in NO_ENTRY]}
    if step not in cursor.paths.passing or step in cursor.paths.noted:
        cursor.record(step, answer, cursor.heard.words)
    teaches = cursor.paths.by_step[step].teaches
    if teaches:
        teaches(cursor, answer)
    if cursor.lead.get("ticks", [""])[0] == step:
        del cursor.lead["ticks"]
    cursor.changed()
