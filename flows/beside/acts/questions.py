"""Questions: what is one, what is one only by its form, and what is beyond anybody here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from flows.beside.acts.named_steps import OPENING, TO_A_FRIEND
from flows.beside.acts.shelf import SURE as SURE_ANSWER
from flows.beside.acts.shelf import answer_key, surely_has
from flows.kernel.heard import Heard
from flows.kernel.step import TEXT, Trait
from flows.listening import asked
from flows.listening.attention import asks_unknowable
from flows.listening.cues import asks_outright, looks_asked
from flows.listening.learned import Guess
from flows.listening.wishes import asks_how_it_works, asks_the_meaning, wonders_why_they
from flows.stages.intake.facts import undecided

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.listening.ear import Listened, Piece

PLAINLY = 0
"""The score from which an answer of the shelf comes before what can be said of employers."""
IN_SO_MANY_WORDS = 2000
"""The score of an answer that is asked for in so many words: before any that is guessed."""
MEANING = "meaning"
"""What a question is about that asks what ours means."""
WHILE_WAITING = {"feedback_whether": "chase_how_often"}
"""Answers that are others for who waits for a decision."""
SHORT = 9
"""Words up to which a text may be nothing but a question."""


def shelved(cursor: Cursor, heard: Listened) -> Listened:
    """With the answer that is asked for in so many words, or that the bare question is near."""
    key, core = asked.plainly(heard.text), asked.core(heard.text)
    key = WHILE_WAITING.get(key, key) if undecided(cursor.facts) else key
    if key:
        return replace(heard, shelf=(Guess(key, IN_SO_MANY_WORDS), *heard.shelf))
    if core == heard.text or not looks_asked(core):
        return heard
    found = cursor.ear.listen(core, cursor.state).shelf
    return replace(heard, shelf=found or heard.shelf)


def is_open(cursor: Cursor) -> bool:
    """Whether words of one's own are asked for."""
    row = cursor.paths.by_step.get(cursor.state)
    return row is not None and row.expects == TEXT


def is_opening(cursor: Cursor) -> bool:
    """Whether everything is being told yet: a wish or a question is one only where it is plain."""
    return cursor.paths.stage_of(cursor.state) == OPENING


def in_so_many_words(heard: Listened) -> Heard | None:
    """What is asked so plainly that its answer is known; what a question means, how it works."""
    if asks_how_it_works(heard.text):
        return Heard("asked", words=heard.text, argument="works", also=heard)
    if asks_the_meaning(heard.text):
        return Heard("asked", words=heard.text, argument=MEANING, also=heard)
    if not heard.shelf or heard.shelf[0].score != IN_SO_MANY_WORDS:
        return None
    return Heard("asked", words=heard.text, argument="us", also=heard)


def asks(cursor: Cursor, heard: Listened, piece: Piece) -> Heard | None:
    """A question; what neither looks like one nor has an answer is none."""
    if wonders_why_they(heard.text):
        return outright(cursor, heard)
    said = heard.text[piece.start : piece.end]
    if not looks_asked(said) and not answer_key(heard):
        return None
    if is_open(cursor) and (asked.is_embedded(said) or _is_told_a_friend(cursor, said)):
        return None
    of_them = piece.detail == MEANING and (
        asked.is_of_them(said) or not asked.is_of_the_question(said)
    )
    return Heard("asked", argument="case" if of_them else piece.detail)


def _is_told_a_friend(cursor: Cursor, said: str) -> bool:
    """Whether words with no mark of a question are those to a friend that are asked for."""
    return cursor.state == TO_A_FRIEND and "?" not in said


def outright(cursor: Cursor, heard: Listened) -> Heard | None:
    """A question by its form, which no example is like: answered, or named as beyond the shelf.

    What only they could answer is left to those who say so, unless the shelf surely has it.
    """
    wonders = wonders_why_they(heard.text)
    bar = PLAINLY if wonders else SURE_ANSWER
    sure = bool(answer_key(heard)) and heard.shelf[0].score >= bar
    if not (asks_outright(asked.core(heard.text)) or (sure and _ends_asking(heard))):
        return None
    if not any(map(str.isalpha, heard.text)):
        return None
    if not sure and (wonders or asks_unknowable(heard.text)):
        return Heard("unknowable", words=heard.text)
    return Heard("asked", words=heard.text, argument="case", also=heard)


def _ends_asking(heard: Listened) -> bool:
    """Whether the last piece of a text is a question by its form."""
    last = heard.pieces[-1]
    return asks_outright(heard.text[last.start : last.end])


def asked_only(cursor: Cursor, heard: Listened) -> Heard | None:
    """A short question, where own words are asked for: it is heard as one and is no answer."""
    told = cursor.paths.has(Trait.STORY, cursor.state) and not wonders_why_they(heard.text)
    fresh = is_opening(cursor)
    marked = heard.text.rstrip().endswith("?") or (not fresh and surely_has(heard))
    if not is_open(cursor) or ((told or fresh) and not marked):
        return None
    bare = asked.core(heard.text)
    alone = len(heard.pieces) == 1 or (bare != heard.text and asks_outright(bare))
    few = alone and len(bare.split()) <= SHORT
    return outright(cursor, heard) if few else None
