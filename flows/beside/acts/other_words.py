"""A command in other words, said so plainly that no example is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts.options import OPTION_SURE, offered, option
from flows.kernel.going_on import goes_on_here
from flows.kernel.heard import Heard
from flows.kernel.hearing import SAME_MOVE
from flows.kernel.step import DATE, DRAFT
from flows.listening.other_words import leaves_the_hour_open, wish

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.listening.ear import Listened

FEW = 18
"""Words up to which a text that wishes for something says nothing else."""
NO_TIME = "none"
"""The option that names no time."""


def other_words(cursor: Cursor, heard: Listened) -> Heard | None:
    """The command that the text is; what is an option here is that option."""
    text = heard.text
    if len(text.split()) > FEW:
        return None
    if _names_no_time(cursor, text):
        return Heard("answered", {"codes": [NO_TIME]}, words=text)
    name = wish(text)
    sure = option(cursor, heard) and heard.options[0].score >= OPTION_SURE
    drafted = name == "skip" and cursor.paths.by_step[cursor.state].expects == DRAFT
    if not name or sure or drafted:
        return None
    return goes_on_here(cursor, name, text) or Heard(SAME_MOVE.get(name, name), words=text)


def _names_no_time(cursor: Cursor, text: str) -> bool:
    dated = cursor.paths.by_step[cursor.state].expects == DATE
    there = {code for code, _ in offered(cursor)}
    return dated and NO_TIME in there and leaves_the_hour_open(text)
