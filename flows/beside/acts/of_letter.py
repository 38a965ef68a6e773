"""Said of the letter that stands: who signs it, whether it is signed, that it be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts import several
from flows.beside.acts.named_steps import LETTER
from flows.beside.acts.names_noted import SIGNATURE, named_anew
from flows.beside.repairs import ask_unless_resting
from flows.kernel.heard import Heard
from flows.kernel.quoting import quoted
from flows.kernel.reading import read_text
from flows.kernel.step import DATE, DRAFT, Trait
from flows.listening import signing
from flows.stages.follow_up.facts import letter_unsigned, signs
from flows.stages.follow_up.letter import letter_alone

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.listening.ear import Listened

MOST = 40
"""Words up to which a text that speaks of the letter may be about nothing else."""


def of_letter(cursor: Cursor, heard: Listened) -> Heard | None:
    """What is told or asked of the letter, once it was shown."""
    said = heard.text
    if not stands(cursor) or len(said.split()) > MOST:
        return None
    if signing.asked(said):
        return Heard("of_letter", words=said)
    about = _named(cursor, heard) or _to_sign(cursor, said) or _to_show(cursor, said)
    return about and (_day_besides(cursor, heard) or about)


def signed_now(cursor: Cursor, text: str) -> str:
    """The name that a text tells the letter is signed with, where it stands; else ""."""
    if not stands(cursor):
        return ""
    told = signing.answered if cursor.state == SIGNATURE else signing.told
    return named_anew(SIGNATURE, told(text))


def _named(cursor: Cursor, heard: Listened) -> Heard | None:
    """A name to sign with; beside another thing put right it goes along."""
    name = signed_now(cursor, heard.text)
    if not name:
        return None
    if cursor.state == SIGNATURE:
        return Heard("answered", {"text": name}, words=heard.text)
    other = several.certain(cursor, heard)
    if other is not None and other.argument != SIGNATURE:
        return other
    return Heard("corrected", {"text": name}, words=heard.text, argument=SIGNATURE)


def _to_sign(cursor: Cursor, said: str) -> Heard | None:
    """It is to be signed, and no name is told: it is asked for, where none stands there."""
    if cursor.state == SIGNATURE or not signing.wished(said):
        return None
    if not letter_unsigned(cursor.facts):
        return Heard("of_letter", words=said)
    return Heard("signing", words=said)


def _to_show(cursor: Cursor, said: str) -> Heard | None:
    """It is to be seen: where it stands, and can be changed."""
    if not signing.shown(said):
        return None
    if cursor.paths.by_step[cursor.state].expects == DRAFT:
        return Heard("repeat", words=said)
    return Heard("reading", words=said)


def _day_besides(cursor: Cursor, heard: Listened) -> Heard | None:
    """The day that is asked for, where it is told, too: what is said of the letter goes along."""
    if cursor.paths.by_step[cursor.state].expects != DATE:
        return None
    pieces = (heard.text[piece.start : piece.end].strip() for piece in heard.pieces)
    others = (one for one in pieces if not (signing.shown(one) or signing.wished(one)))
    for answer, wrong in (read_text(cursor, one) for one in others):
        if answer and wrong is None:
            return Heard("answered", answer, words=heard.text, also=heard)
    return None


def stands(cursor: Cursor) -> bool:
    """Whether the letter was shown, and one stands at it or behind it."""
    row = cursor.paths.by_step.get(cursor.state)
    if row is None or row.stage != LETTER or Trait.RAW in row.traits:
        return False
    return _place(cursor, cursor.state) >= _place(cursor, "follow.draft")


def _place(cursor: Cursor, step: str) -> int:
    return [row.name for row in cursor.paths.steps].index(step)


def take_signature(cursor: Cursor) -> None:
    """A name to sign with that was told beside something else stands from then on."""
    heard = cursor.heard
    if heard.trigger not in {"answered", "corrected"} or SIGNATURE in {cursor.met, heard.argument}:
        return
    place, cursor.state = cursor.state, cursor.met
    name = signed_now(cursor, heard.words)
    cursor.state = place
    if name:
        cursor.record(SIGNATURE, {"how": "heard", "text": name}, heard.words)


def show_along(cursor: Cursor) -> bool:
    """Show the letter where a text, beside its answer, asks to see it or whether it is signed."""
    said = cursor.heard.words
    if not (signing.shown(said) or signing.asked(said)) or not _was_there(cursor):
        return False
    cursor.say(letter_alone(cursor))
    return True


def _was_there(cursor: Cursor) -> bool:
    place, cursor.state = cursor.state, cursor.met
    there = stands(cursor)
    cursor.state = place
    return there


def say_of_letter(cursor: Cursor) -> None:
    """Whether it is signed, and with what."""
    if letter_unsigned(cursor.facts):
        cursor.reply("follow.draft.say.unsigned")
    else:
        cursor.reply("follow.draft.say.signed", name=quoted(signs(cursor.facts), 60))
    ask_unless_resting(cursor)
