"""A story told before anybody pressed start: it is the beginning, and nothing of it is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.actions import new_thread
from flows.kernel.events import Text
from flows.kernel.rows import Move
from flows.listening.opening import opening

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor


def tells_a_story(cursor: Cursor) -> bool:
    """Whether the words say how it came or stands, how far it got, which job, or what is wanted."""
    if not isinstance(cursor.event, Text):
        return False
    heard = opening(cursor.heard.words, cursor.facts.local.date())
    return any((heard.how, heard.far, heard.role, heard.lane, heard.kind))


def begin_with_it(cursor: Cursor) -> None:
    """Say who keeps it from here on, and hear it as the answer to what happened."""
    new_thread(cursor)
    cursor.lead["introduced"] = True
    cursor.reply("start.begun")
    cursor.hear_again()


UNASKED = (Move("aside", "start", tells_a_story, "opening.hello", begin_with_it),)
"""What such a story leads to; everything else that is said there is told the way in."""
