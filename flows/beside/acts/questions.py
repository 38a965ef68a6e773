"""Questions: what is one, what is one only by its form, and what is beyond anybody here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts.shelf import SURE as SURE_ANSWER
from flows.beside.acts.shelf import answer_key
from flows.kernel.heard import Heard
from flows.kernel.step import TEXT, Trait
from flows.listening.attention import asks_unknowable
from flows.listening.cues import asks_outright, looks_asked
from flows.listening.wishes import wonders_why_they

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.listening.ear import Listened, Piece

PLAINLY = 0
"""The score from which an answer of the shelf comes before what can be said of employers."""
FRESH = {"opening"}
"""Where everything is being told yet: a wish or a question there is one only where it is plain."""
SHORT = 9
"""Words up to which a text may be nothing but a question."""


def is_open(cursor: Cursor) -> bool:
    """Whether words of one's own are asked for."""
    row = cursor.paths.by_step.get(cursor.state)
    return row is not None and row.expects == TEXT


def asks(cursor: Cursor, heard: Listened, piece: Piece) -> Heard | None:
    """A question; what neither looks like one nor has an answer is none."""
    if wonders_why_they(heard.text):
        return outright(cursor, heard)
    if not looks_asked(heard.text[piece.start : piece.end]) and not answer_key(heard):
        return None
    return Heard("asked", argument=piece.detail)


def outright(cursor: Cursor, heard: Listened) -> Heard | None:
    """A question by its form, which no example is like: answered, or named as beyond the shelf.

    What only they could answer is left to those who say so, unless the shelf surely has it.
    """
    if not asks_outright(heard.text) or not any(map(str.isalpha, heard.text)):
        return None
    wonders = wonders_why_they(heard.text)
    bar = PLAINLY if wonders else SURE_ANSWER
    sure = bool(answer_key(heard)) and heard.shelf[0].score >= bar
    if not sure and (wonders or asks_unknowable(heard.text)):
        return Heard("unknowable", words=heard.text)
    return Heard("asked", words=heard.text, argument="case", also=heard)


def asked_only(cursor: Cursor, heard: Listened) -> Heard | None:
    """A short question where own words are asked for: it is none of them."""
    told = cursor.paths.has(Trait.STORY, cursor.state) and not wonders_why_they(heard.text)
    fresh = cursor.paths.stage_of(cursor.state) in FRESH
    if not is_open(cursor) or ((told or fresh) and not heard.text.rstrip().endswith("?")):
        return None
    few = len(heard.pieces) == 1 and len(heard.text.split()) <= SHORT
    return outright(cursor, heard) if few else None
