"""A time or a number that is said anew where one is being agreed or asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.reading import read_text
from flows.kernel.step import CHOICE, DATE, SCALE, Trait
from flows.listening.corrects import denies, swaps
from flows.listening.hours_again import asks_for_time, is_engaged, requests
from flows.listening.put_right import tells_of_news
from flows.listening.scales import numbers_said
from flows.listening.taken_back import unmarked
from flows.listening.told_hours import without_today

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer
    from flows.listening.ear import Listened

A_VALUE = 6
"""Words up to which a text is hardly more than a value."""


def value_anew(cursor: Cursor, heard: Listened) -> Answer | None:
    """A time that is insisted on, put right, or asked for, where one is being agreed or asked."""
    row = cursor.paths.by_step[cursor.state]
    if row.expects == DATE:
        return _marked(cursor, without_today(heard.text))
    if row.expects == SCALE:
        return _number(heard.text)
    if not row.reads or row.expects != CHOICE or Trait.AGREED not in row.traits:
        return None
    if all(piece.act == "asks" for piece in heard.pieces) and not requests(heard.text):
        return None
    answer = row.reads(cursor, heard.text)[0] if asks_for_time(heard.text) else None
    return answer if answer and "text" not in answer else None


def _number(text: str) -> Answer | None:
    """The number that is put in the place of another one: "not 3, 8"."""
    said = (numbers_said(new, alone=True) for old, new in swaps(text) if numbers_said(old))
    found = next(filter(None, said), ())
    return {"number": found[0]} if len(found) == 1 else None


def _marked(cursor: Cursor, text: str) -> Answer | None:
    """What a few words answer that take something back: "hold on, Friday", "not Monday, Friday"."""
    rest = unmarked(text)
    marked = rest != text or denies(text)
    told = tells_of_news(text) or is_engaged(text)
    if not marked or told or len(rest.split()) > A_VALUE:
        return None
    answer, wrong = read_text(cursor, rest)
    return answer if wrong is None and answer and "text" not in answer else None
