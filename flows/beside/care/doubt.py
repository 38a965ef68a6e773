"""Whether what was meant is in doubt: then writing on without danger leads out of the help.

The lead holds how often the question was put. In plain danger it is not there, and only a clear
word leads out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.passing import keep_quietly
from flows.listening.parked import denied

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

OFTEN_ENOUGH = 2
"""Times that the question is put."""
NOW, BEFORE = "now", "before"
"""When a no to the question closed it: in this turn, or in the one before."""


def doubt(cursor: Cursor, *, still: bool = False) -> None:
    """From here on writing on leads out, unless something plain was said before.

    `still`: the question stood already, so that this is the second time it is put.
    """
    parked = any(
        place["step"] == "parked" for place in (*cursor.session.held, {"step": cursor.met})
    )
    if doubted(cursor) or not parked:
        cursor.lead["asked_check"] = OFTEN_ENOUGH if still else 1


def plainly(cursor: Cursor) -> None:
    """Something plain was said: only a clear word leads out, and what raised it is never filed."""
    cursor.lead.pop("asked_check", None)
    cursor.lead.pop("raised", None)


def raised_by(cursor: Cursor, text: str) -> None:
    """A text that raised the question: it is a note once they are out, and none before."""
    cursor.lead["raised"] = [*cursor.lead.get("raised", ()), text]


def keep_what_raised_it(cursor: Cursor) -> None:
    """Keep as a note what raised the question about danger, once they are out of it."""
    for text in cursor.lead.pop("raised", ()):
        keep_quietly(cursor, text)


def meant_otherwise(cursor: Cursor) -> str:
    """The last text that raised the question and is more than a no to it; "" where none is.

    It was no danger: from here on it is none.
    """
    raised = [text for text in cursor.lead.get("raised", ()) if not denied(text)]
    cursor.lead["cleared"] = raised[-1] if raised else ""
    return str(cursor.lead["cleared"])


def placed(cursor: Cursor, said: str) -> None:
    """That text found its place: it is no note."""
    cursor.lead["raised"] = [text for text in cursor.lead["raised"] if text != said]


def is_cleared(cursor: Cursor, text: str) -> bool:
    """Whether they said in this turn that this text was no danger."""
    return bool(text) and cursor.lead.get("cleared") == text


def doubted(cursor: Cursor) -> bool:
    """Whether what was meant is in doubt."""
    return bool(cursor.lead.get("asked_check"))


def put_again(cursor: Cursor) -> None:
    """The question was put once more."""
    cursor.lead["asked_check"] = OFTEN_ENOUGH


def was_put_again(cursor: Cursor) -> bool:
    """Whether the question was put often enough."""
    return int(cursor.lead.get("asked_check", 0)) >= OFTEN_ENOUGH


def closed_by_no(cursor: Cursor) -> None:
    """The question was answered with a no: said once more in the next turn, it is no new doubt."""
    cursor.lead["no_said"] = NOW


def just_closed(cursor: Cursor) -> bool:
    """Whether a no closed the question in the turn before this one."""
    return bool(cursor.lead.get("no_said") == BEFORE)


def let_the_no_pass(cursor: Cursor) -> None:
    """After the turn: a no is remembered for the next turn, and then no more."""
    cursor.lead.pop("cleared", None)
    if cursor.lead.pop("no_said", "") == NOW:
        cursor.lead["no_said"] = BEFORE
