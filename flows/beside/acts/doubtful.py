"""Whether what is like a wish surely is one, where it stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from flows.beside.acts.options import TOLD_RATHER
from flows.beside.acts.questions import is_open, is_opening
from flows.kernel.step import ONLY_ITSELF
from flows.listening.cues import turns_down
from flows.listening.ear import CERTAIN, CONTENT
from flows.listening.wishes import speaks_of_a_letter, speaks_of_a_reason, speaks_of_leaving

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.listening.ear import Listened, Piece

MANNERS = {"no_numbers", "no_feelings", "short", "blunt", "just_talk", "leave_it"}
"""Wishes for another way to talk."""
SAID_WITH: Mapping[str, Callable[[str], bool]] = {
    "stop": speaks_of_leaving, "later": speaks_of_leaving, "letter": speaks_of_a_letter,
}  # fmt: skip
"""Wishes that lead far away: they have a word for it, or they are certain."""


A_STEP_BACK, A_FEW = ("back", "undo"), 4
"""Wishes for a step back, and the words up to which what is like one has room for nothing else."""


def is_wished(cursor: Cursor, heard: Listened, piece: Piece) -> bool:
    """Whether what is like a wish surely is one, where it stands."""
    if is_open(cursor) and piece.sure < CERTAIN and len(heard.pieces) == 1:
        return False
    if piece.sure < CERTAIN and any(one.sure >= CERTAIN for one in heard.acts("asks")):
        return False
    if piece.sure < CERTAIN and _tells_a_fact(cursor, heard):
        return False
    if heard.acts(CONTENT) and (piece.sure < CERTAIN or is_opening(cursor)):
        return False
    return not _is_doubtful(piece, heard.text[piece.start : piece.end])


def _tells_a_fact(cursor: Cursor, heard: Listened) -> bool:
    """Whether a text surely tells a fact: which way to go is none, and is wished for."""
    rows = (cursor.paths.by_step[one.step] for one in heard.elsewhere if one.sure >= TOLD_RATHER)
    return any(not row.traits & ONLY_ITSELF for row in rows)


def _is_doubtful(piece: Piece, said: str) -> bool:
    """Whether a wish of a kind that is easily misheard is not certain."""
    if piece.detail in MANNERS and _turned_down(piece.detail, said):
        return True
    if piece.detail == "why" and not speaks_of_a_reason(said):
        return True
    if piece.detail in A_STEP_BACK and piece.sure < CERTAIN and len(said.split()) > A_FEW:
        return True
    misheard = piece.detail == "why" or piece.detail in MANNERS
    named = SAID_WITH.get(piece.detail)
    return piece.sure < CERTAIN and (misheard or (named is not None and not named(said)))


def _turned_down(manner: str, said: str) -> bool:
    """Whether what seems a wish to talk is one not to."""
    return manner == "just_talk" and turns_down(said)
