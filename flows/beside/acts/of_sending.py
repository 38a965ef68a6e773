"""That the letter went, and whether one shall be written, told outright."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts.letter_ahead import NOT, unwanted_ahead
from flows.beside.acts.named_steps import EXPECT, LETTER, LETTER_GOES
from flows.beside.acts.of_letter import stands
from flows.beside.acts.options import offered, offered_at
from flows.kernel.heard import Heard
from flows.kernel.session import code_of
from flows.kernel.step import TEXT, Trait
from flows.listening import drafts, messages, sending
from flows.listening.patterns import late

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer
    from flows.listening.ear import Listened

_SENTENCE = late(r"(?<=\w\w\w)[.!?;]+(?:\s|$)|\n+")

ASKED = "follow.sent"


def of_sending(cursor: Cursor, heard: Listened) -> Heard | None:
    """A letter, a brief one or none where that is asked; that it went, once it stands.

    A message of another kind is none of these.
    """
    if cursor.state == EXPECT:
        agreed = sending.WRITE if drafts.satisfied(heard.text) else sending.wished(heard.text)
        code = "" if messages.wished(heard.text) else agreed
        there = code in {one for one, _ in offered(cursor)}
        return Heard("answered", {"codes": [code]}, words=heard.text, also=heard) if there else None
    unwanted = _unwanted(cursor, heard)
    if unwanted:
        return unwanted
    other = _other_length(cursor, heard.text)
    if other:
        return Heard("corrected", {"codes": [other]}, words=heard.text, argument=EXPECT)
    if cursor.state == ASKED and sending.sent(heard.text):
        return Heard("answered", {"codes": ["yes"]}, words=heard.text)
    asked_now = cursor.paths.has(Trait.NO_PLACE, cursor.state)
    if asked_now or not stands(cursor) or not sending.sent(heard.text):
        return None
    return Heard("turned_out", words=heard.text, argument="sent")


def _unwanted(cursor: Cursor, heard: Listened) -> Heard | None:
    """No letter after all, where it is being made; elsewhere told, where nothing else is said."""
    if _being_made(cursor) and sending.refused_here(heard.text):
        return Heard("unwanted", words=heard.text)
    one = len([part for part in _SENTENCE.split(heard.text) if part.strip()]) == 1
    if one and unwanted_ahead(cursor, heard.text):
        return Heard("told", words=heard.text, also=heard)
    wishes = any(piece.detail == "letter" for piece in heard.acts("wants"))
    none = wishes and sending.refused(heard.text) and cursor.state != EXPECT
    return Heard("unplaced", words=heard.text) if none else None


def _being_made(cursor: Cursor) -> bool:
    """Whether a letter is being made, and was wanted before."""
    row = cursor.paths.by_step.get(cursor.state)
    if row is None or row.stage != LETTER or Trait.RAW in row.traits:
        return False
    names = [one.name for one in cursor.paths.steps]
    return names.index(EXPECT) < names.index(cursor.state) < names.index(LETTER_GOES)


def leave_unwritten(cursor: Cursor) -> None:
    """No letter is made after all."""
    answer: Answer = {"codes": [NOT]}
    cursor.record(EXPECT, {"how": "heard", **answer}, cursor.heard.words)
    cursor.thread.letter = {**cursor.thread.letter, "status": "none"}
    cursor.reply(f"{EXPECT}.reply.{NOT}")
    cursor.ask()


def _other_length(cursor: Cursor, said: str) -> str:
    """The other length, wished for before the letter stands: its lines are not asked for yet.

    Where any words may be an answer it begins with a word against what was taken.
    """
    row, before = cursor.paths.by_step.get(cursor.state), cursor.thread.answers.get(EXPECT)
    if row is None or before is None or row.stage != LETTER or stands(cursor):
        return ""
    if row.expects == TEXT and not sending.is_against(said):
        return ""
    code = sending.length(said)
    there = code in {one for one, _ in offered_at(cursor, EXPECT)}
    return code if there and code_of(before) not in {code, "other"} else ""
