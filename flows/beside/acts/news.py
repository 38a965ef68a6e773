"""News in a text: how it turned out, and which of it is the answer to the question that stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts.questions import is_open
from flows.kernel.heard import Heard
from flows.kernel.step import Trait
from flows.listening.ear import NEWS, Listened, Piece
from flows.listening.wishes import hopes_for_word, sounds_good, wrote_them

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

IS_ANSWER = {
    ("follow.sent", "sent"): "yes", ("follow.sent", "not_sent"): "not_yet",
    ("follow.answer", "nothing_came"): "nothing", ("follow.answer", "feedback_came"): "real",
}  # fmt: skip
"""News that are the very answer to the question that stands."""
FIRST_NEWS = {"answered", "answered_yes", "invited", "offer", "job_elsewhere"}
"""What is news where nothing was written or planned yet; all else is what happened."""


def turned_out(cursor: Cursor, heard: Listened, piece: Piece) -> Heard | None:
    """How it turned out: they answered, it was sent, another no, a job."""
    code = IS_ANSWER.get((cursor.state, piece.detail))
    if code:
        return Heard("answered", {"codes": [code]})
    fresh = cursor.thread.place.startswith(("opening.", "intake.")) or not cursor.thread.place
    if fresh and piece.detail not in FIRST_NEWS:
        return None
    if piece.plain:
        return None if fresh else Heard("turned_out", argument=piece.detail)
    just_asked = cursor.paths.has(Trait.NO_PLACE, cursor.state)
    if (just_asked and is_open(cursor)) or (not just_asked and piece.sure < NEWS):
        return None
    said = heard.text[piece.start :]
    if piece.detail == "feedback_came" and (len(said.split()) == 1 or hopes_for_word(said)):
        return None
    if piece.detail != "answered_yes" or sounds_good(said):
        return Heard("turned_out", argument=piece.detail)
    return Heard("turned_out", argument="sent" if wrote_them(said) else "answered")
