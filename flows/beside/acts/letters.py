"""A letter or a message that is plainly wished for: to where it is written, and begun there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts.named_steps import EXPECT, KIND, LETTER
from flows.beside.acts.options import offered, offered_at
from flows.kernel.heard import Heard
from flows.kernel.session import Answer
from flows.kernel.step import Trait
from flows.listening import messages, sending, wishes
from flows.stages.follow_up.kinds import BY_NAME, unwanted
from flows.stages.follow_up.rewrites import take_expect, take_kind
from flows.stages.intake.shows import LANE

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.listening.ear import Listened
    from flows.listening.messages import Wished

WAY, SAID = "follow.way", "follow.said"
WRITE: Answer = {"codes": ["write"]}
BRIEF: Answer = {"codes": ["two_lines"]}
OTHER: Answer = {"codes": ["other"]}
AT_A_STORY = 6
"""Words up to which a wish is one even where a story is asked for."""
MOST = 40
"""Words up to which a text wishes for a message and is nothing else."""


def message(cursor: Cursor, heard: Listened) -> Heard | None:
    """A message of one kind, where the text wishes for one: it is begun, wherever one stands."""
    if _told_here(cursor, heard) or len(heard.text.split()) > MOST or _fresh(cursor):
        return None
    wished = messages.wished(heard.text)
    return Heard("jump", OTHER, words=heard.text, argument=LETTER) if wished else None


def letter(cursor: Cursor, heard: Listened) -> Heard | None:
    """The letter is wished for: to where it is written, or it is begun there."""
    if _told_here(cursor, heard) or _fresh(cursor) or sending.refused(heard.text):
        return None
    wished = _wished(cursor, heard.text)
    if not wished:
        return None
    if "write" in {code for code, _ in offered(cursor)} and cursor.state != LANE:
        return Heard("answered", wished, words=heard.text)
    over = cursor.state == cursor.paths.closing_of[LETTER] and cursor.facts.known(KIND)
    if cursor.paths.stage_of(cursor.state) == LETTER and not over:
        return None
    return Heard("jump", wished, words=heard.text, argument=LETTER)


def _wished(cursor: Cursor, said: str) -> Answer | None:
    """A letter, or a brief one where that is a way; where it is asked for the way, a word does."""
    here = sending.wished(said) if cursor.state == LANE else ""
    if here == sending.BRIEF and "two_lines" in {code for code, _ in offered_at(cursor, EXPECT)}:
        return BRIEF
    return WRITE if here in {sending.WRITE, sending.BRIEF} or wishes.wants_letter(said) else None


def _told_here(cursor: Cursor, heard: Listened) -> bool:
    """Whether a story is told rather than something wished for."""
    return cursor.paths.has(Trait.STORY, cursor.state) and len(heard.text.split()) > AT_A_STORY


def _fresh(cursor: Cursor) -> bool:
    """Whether nothing was told yet."""
    return not cursor.thread.place or cursor.thread.place.startswith("opening.")


def begin_letter(cursor: Cursor) -> None:
    """Who plainly wished for the letter is not asked once more whether there shall be one."""
    heard = cursor.heard
    if (heard.trigger, heard.argument) == ("jump", LETTER) and unwanted(cursor.facts):
        cursor.drop(EXPECT)
    if heard.trigger != "jump" or heard.answer not in (WRITE, BRIEF, OTHER):
        return
    wished = messages.wished(heard.words)
    if heard.answer == OTHER and wished:
        _begin(cursor, wished)
    else:
        code = WRITE if heard.answer == OTHER else heard.answer
        cursor.record(EXPECT, {"how": "heard", **code}, heard.words)
        take_expect(cursor, code)
    cursor.reply(f"{EXPECT}.reply.{heard.answer['codes'][0]}")


def _begin(cursor: Cursor, wished: Wished) -> None:
    """What the wish says is known: the kind, and which way it goes."""
    cursor.record(EXPECT, {"how": "heard", **OTHER}, cursor.heard.words)
    cursor.record(KIND, {"how": "heard", "codes": [wished.kind]})
    take_kind(cursor, {"codes": [wished.kind]})
    cursor.changed()
    if wished.way in BY_NAME[wished.kind].ways:
        cursor.record(WAY, {"how": "heard", "codes": [wished.way]})
    if wished.said and SAID in BY_NAME[wished.kind].asks:
        cursor.record(SAID, {"how": "heard", "text": wished.said})


def take_wish(cursor: Cursor) -> None:
    """Who told what happened and wished for a letter besides is led there."""
    also = cursor.heard.also
    if cursor.heard.trigger != "answered" or also is None or also.text != cursor.heard.words:
        return
    if not cursor.met.startswith("opening."):
        return
    message = messages.wished(also.text)
    wanted = {piece.detail for piece in also.acts("wants")} & {"letter", "only_letter"}
    plainly = wishes.wants_letter(also.text)
    if message:
        _begin(cursor, message)
    if (message or wanted or plainly) and not cursor.facts.settled(LANE):
        cursor.record(LANE, {"how": "heard", "codes": ["write"]})
