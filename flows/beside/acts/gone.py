"""Somebody is called away, has had enough or takes their leave: it stops, and all is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts.named_steps import TO_A_FRIEND
from flows.beside.acts.options import OPTION_SURE, option
from flows.kernel.heard import Heard
from flows.kernel.step import DATE
from flows.listening.called_away import (
    has_had_enough,
    is_called_away,
    picks_up_later,
    takes_leave,
)

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.listening.ear import Listened


def gone(cursor: Cursor, heard: Listened) -> Heard | None:
    """What the text stops with; None where it is an option, or words to a friend, or stays."""
    text = heard.text
    if option(cursor, heard) and heard.options[0].score >= OPTION_SURE:
        return None
    if takes_leave(text) and cursor.state != TO_A_FRIEND:
        return Heard("goodbye", words=text)
    if has_had_enough(text) or is_called_away(text):
        return Heard("stop", words=text)
    later = picks_up_later(text) and _may_be_put_off(cursor)
    return Heard("later", words=text) if later else None


def _may_be_put_off(cursor: Cursor) -> bool:
    """Whether a later time is no answer here: to a friend one says that, and a day is one."""
    asks_a_day = cursor.paths.by_step[cursor.state].expects == DATE
    return not asks_a_day and cursor.state != TO_A_FRIEND
