"""News in a text: how it turned out, and which of it is the answer to the question that stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from flows.beside.acts.questions import is_open
from flows.kernel.heard import Heard
from flows.kernel.step import Trait
from flows.listening import news, wishes
from flows.listening.borne_out import (
    is_done_in_part,
    is_open_yet,
    tells_of_a_talk,
    was_told_to_somebody,
)
from flows.listening.ear import NEWS, Listened, Piece
from flows.listening.opening import opening
from flows.listening.wishes import hopes_for_word, sounds_good, wrote_them
from flows.stages.intake.facts import undecided

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

IS_ANSWER = {
    ("follow.sent", "sent"): "yes", ("follow.sent", "not_sent"): "not_yet",
    ("follow.answer", "nothing_came"): "nothing", ("follow.answer", "feedback_came"): "real",
}  # fmt: skip
"""News that are the very answer to the question that stands."""
FIRST_NEWS = {"answered", "answered_yes", "invited", "offer", "job_elsewhere"}
"""What is news where nothing was written or planned yet; all else is what happened."""


GOOD, SURE_NEWS = {"invited", "offer", "job_elsewhere"}, 600
"""Good news, and how far they must lie before plain content to come before what puts right."""
CAME = {"said_no", "silence", "withdrawn"}
"""How it may come at last, where it was open."""
GAINSAID: dict[str, Callable[[str], bool]] = {
    "sent": lambda text: is_done_in_part(text) or was_told_to_somebody(text),
    "talk_done": lambda text: was_told_to_somebody(text) or not tells_of_a_talk(text),
}
"""What in a text says that it is no such news after all."""
FEW = 14
"""Words up to which a text tells what came, and no story of another time."""
DECIDED_NO = ("outcome", "answered_no")


def turned_out(cursor: Cursor, heard: Listened, piece: Piece) -> Heard | None:
    """What a piece tells of how it turned out: they answered, it was sent, another no, a job."""
    code = IS_ANSWER.get((cursor.state, piece.detail))
    if code:
        return Heard("answered", {"codes": [code]})
    fresh = cursor.thread.place.startswith(("opening.", "intake.")) or not cursor.thread.place
    if fresh and (piece.detail not in FIRST_NEWS or _waits(cursor, heard)):
        return None
    if piece.detail in GAINSAID and not piece.plain and GAINSAID[piece.detail](heard.text):
        return None
    if piece.detail == "answered_no" and not fresh and is_open_yet(heard.text):
        return Heard("turned_out", argument="answered")
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


def said_outright(cursor: Cursor, heard: Listened) -> Heard | None:
    """That there is a job after all, or an offer, in so many words; wherever one stands."""
    kind = news.good_news(heard.text) or _surely_good(cursor, heard)
    return Heard("turned_out", words=heard.text, argument=kind) if kind else None


def _surely_good(cursor: Cursor, heard: Listened) -> str:
    """Good news in a piece of a text that is surely news: what else is in it corrects nothing."""
    told_yet = cursor.thread.place and not cursor.thread.place.startswith(("opening.", "intake."))
    if not told_yet or is_open(cursor) or cursor.paths.has(Trait.NO_PLACE, cursor.state):
        return ""
    said = wishes.news(heard.text)
    if said in GOOD:
        return said
    sure = (one.detail for one in heard.acts("outcome") if one.sure >= SURE_NEWS and not one.plain)
    return next((kind for kind in sure if kind in GOOD), "")


def _waits(cursor: Cursor, heard: Listened) -> bool:
    """Whether it is told as open: the offer in it is another one."""
    return opening(heard.text, cursor.facts.local.date()).how == "still_open"


def decided_at_last(cursor: Cursor, heard: Listened) -> Heard | None:
    """What came at last, as a text tells, where they waited: a no, silence, an offer withdrawn."""
    if not undecided(cursor.facts) or news.is_of_another(heard.text):
        return None
    how = opening(heard.text, cursor.facts.local.date()).how
    if how is None and any((piece.act, piece.detail) == DECIDED_NO for piece in heard.pieces):
        how = "said_no"
    if news.has_gone_quiet(heard.text):
        how = "silence"
    plain = len(heard.text.split()) <= FEW and not news.is_supposed(heard.text)
    return Heard("decided", words=heard.text, argument=how) if how in CAME and plain else None
