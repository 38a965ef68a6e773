"""What goes along with a turn: besides its answer a text may weigh, tell and ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts import burdens, mending, of_letter, shelf, told
from flows.kernel.passing import keep_quietly
from flows.kernel.step import DRAFT, SCALE
from flows.listening.asked import is_for_leave
from flows.listening.commands import is_command
from flows.listening.cues import asks_outright, looks_asked
from flows.listening.wishes import asks_how_it_works, asks_the_meaning, asks_the_reason

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.listening.ear import Listened

WITH_AN_ANSWER = {"answered", "told", "unplaced", "left_open", "corrected"}
"""Triggers beside which the rest of a text is taken in, too."""


def _is_settled(also: Listened) -> bool:
    """Whether all that is asked is of our question itself: it was answered in the same breath."""
    asked = [one for one in also.pieces if one.act == "asks"]
    said = (also.text[one.start : one.end] for one in asked)
    return bool(asked) and all(asks_the_meaning(one) or asks_how_it_works(one) for one in said)


def _say_of_the_scale(cursor: Cursor) -> None:
    """What its ends are, where a number was asked for: of a choice the answer says it all."""
    row = cursor.paths.by_step.get(cursor.met)
    if row is not None and row.expects == SCALE:
        cursor.reply(f"asked.meaning.{SCALE}")


def _is_granted(also: Listened, asked: str) -> bool:
    """Whether leave is asked for what was done in the same breath, and nothing else is known."""
    return is_for_leave(asked) and not shelf.surely_has(also)


def _asks_why(trigger: str, also: Listened, asked: str) -> bool:
    """Whether it is asked why the question is asked, in a piece or beside the answer to it."""
    return is_command(asked, "why") or (trigger == "answered" and asks_the_reason(also.text))


def take_along(cursor: Cursor) -> None:
    """Name the weight, take the facts, answer the question that a text holds besides."""
    also, trigger = cursor.heard.also, cursor.heard.trigger
    if also is not None and trigger == "weighed":
        return told.take(cursor, also)
    if also is not None and trigger == "protested":
        return told.take(cursor, also)
    if also is None or trigger not in WITH_AN_ANSWER:
        return
    weight = also.first("weight")
    if weight:
        burdens.name_it(cursor, weight.detail)
    told.take(cursor, also)
    mending.take_out(cursor)
    if trigger == "answered" and cursor.paths.by_step[cursor.met].expects == DRAFT:
        keep_quietly(cursor)  # what is done with a text is no answer, so nothing else keeps it
    if of_letter.show_along(cursor):
        return
    asked, wished, why = also.words_of("asks"), also.words_of("wants"), f"{cursor.met}.why"
    if why in cursor.script and _asks_why(trigger, also, asked):
        return cursor.reply(why)
    if trigger == "answered" and (_is_settled(also) or _is_granted(also, asked)):
        return _say_of_the_scale(cursor)
    wonders = asks_outright(wished.removeprefix("and ")) and shelf.surely_has(also)
    if wonders or (len(asked.split()) > 1 and (looks_asked(asked) or shelf.answer_key(also))):
        shelf.say_answer(cursor)
