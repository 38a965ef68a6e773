"""Feelings that were noted and are struck out again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts.named_steps import FEELINGS
from flows.beside.acts.options import as_many
from flows.beside.acts.put_right import WORDS_AT_MOST, Change
from flows.kernel.heard import Heard
from flows.kernel.step import SCALE
from flows.listening.feelings import feelings, not_felt, put_instead, struck
from flows.listening.put_right import denies_first
from flows.listening.scales import numbers_said
from flows.listening.taken_back import without_marks

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

A_DENIAL = 4
"""Words up to which a text that denies a noted feeling says nothing else."""


def struck_out(cursor: Cursor, said: str) -> Heard | None:
    """A noted feeling that is struck out, whatever else may be meant by taking something away.

    Beside a number that is asked for, that goes first.
    """
    rated = cursor.paths.by_step[cursor.state].expects == SCALE and numbers_said(said)
    long = len(said.split()) > WORDS_AT_MOST
    change = None if rated or long else felt_no_more(cursor, said)
    return Heard("corrected", change[1], words=said, argument=change[0]) if change else None


def felt_no_more(cursor: Cursor, said: str) -> Change | None:
    """The noted feelings without those that are struck out, and with what is put instead.

    Nothing where none would be left: that is theirs to say.
    """
    answer = cursor.thread.answers.get(FEELINGS, {})
    noted = answer.get("codes", [])
    short = len(said.split()) <= A_DENIAL or denies_first(without_marks(said))
    gone = struck(said) | (not_felt(said) if short else set())
    if cursor.state == FEELINGS or not gone & {*noted}:
        return None
    new = [code for code in feelings(said) if code not in noted]
    stay = [code for code in noted if code not in gone]
    left = as_many(cursor, FEELINGS, [*stay, *new])
    own = put_instead(said) if not new else ""
    text = {"text": own} if own else {key: answer[key] for key in ("text",) if answer.get(key)}
    return (FEELINGS, {"codes": left, **text}) if left or text else None
