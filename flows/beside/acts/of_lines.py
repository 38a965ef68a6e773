"""Said of the letter that is shown: it is right, or one line of it is not; none, or that one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts import corrections
from flows.kernel.heard import Heard
from flows.listening import drafts
from flows.stages.follow_up.told import change_meant, lines_shown

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.listening.ear import Listened

DRAFT, LINE = "follow.draft", "follow.line"


def of_lines(cursor: Cursor, heard: Listened) -> Heard | None:
    """At the letter what is said of it as a whole or of a line; at its lines which is meant."""
    if cursor.state == DRAFT:
        return _of_the_whole(cursor, heard) or _of_a_line(cursor, heard)
    return _which(cursor, heard.text) if cursor.state == LINE else None


def _of_the_whole(cursor: Cursor, heard: Listened) -> Heard | None:
    right = drafts.satisfied(heard.text)
    return Heard("answered", {"codes": ["good"]}, words=heard.text) if right else None


def _of_a_line(cursor: Cursor, heard: Listened) -> Heard | None:
    """A line that is not liked, and nothing is told instead: that one, or which it is is asked."""
    about = drafts.disliked(heard.text)
    if not about or drafts.told(heard.text) or corrections.certain(cursor, heard):
        return None
    answer = change_meant(cursor, about)
    plain = answer["meant"] or drafts.names_a_line(about)
    return Heard("answered", answer, words=heard.text) if plain else None


def _which(cursor: Cursor, said: str) -> Heard | None:
    """The line that is meant of those shown, or none after all."""
    if drafts.keeps(said):
        return Heard("skip", words=said)
    line = drafts.meant(said, lines_shown(cursor))
    return Heard("answered", {"codes": [line]}, words=said) if line else None
