"""What is said of the letter that is shown: that it is right, or which line of it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts import several
from flows.beside.acts.named_steps import RECIPIENT
from flows.beside.acts.names_noted import renamed
from flows.kernel.heard import Heard
from flows.listening import addressing, drafts, sending
from flows.listening.complaints import is_said_to_program
from flows.stages.follow_up.told import change_meant, lines_shown

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer
    from flows.listening.ear import Listened

DRAFT, LINE, REWRITE = "follow.draft", "follow.line", "follow.rewrite"


def of_lines(cursor: Cursor, heard: Listened) -> Heard | None:
    """At the letter what is said of it as a whole or of a line; at its lines which is meant."""
    if cursor.state == DRAFT:
        return _of_the_whole(cursor, heard) or _of_a_line(cursor, heard)
    return _which(cursor, heard) if cursor.state == LINE else None


def unwritten(cursor: Cursor, text: str) -> Heard | None:
    """Where a line is written anew: the line behind "put:"; what is said of the letter is none.

    That it is right as it is, that another line is wrong, a number and what is said to the
    program leave it as it stands.
    """
    if cursor.state != REWRITE:
        return None
    if drafts.keeps(text) or _is_no_line(text):
        return Heard("skip", words=text)
    change = drafts.told(text)
    if change is None:
        return None
    other = drafts.meant(change.about, lines_shown(cursor)) if change.about.strip() else ""
    line: Answer = {"meant": other} if other else {}
    return Heard("answered", {"text": change.words, **line}, words=text)


def _is_no_line(text: str) -> bool:
    other = drafts.disliked(text)
    of_another = bool(other) and drafts.names_a_line(other)
    return text.strip(" .!").isdecimal() or of_another or is_said_to_program(text)


def _of_the_whole(cursor: Cursor, heard: Listened) -> Heard | None:
    right = drafts.satisfied(heard.text) or sending.sends(heard.text) or _sent_then(heard)
    return Heard("answered", {"codes": ["good"]}, words=heard.text) if right else None


def _sent_then(heard: Listened) -> bool:
    """Whether a day is named on which it goes, and nothing of it is to be changed."""
    return sending.plans(heard.text) and not drafts.told(heard.text)


def _of_a_line(cursor: Cursor, heard: Listened) -> Heard | None:
    """A line that is not liked, and nothing is told instead: that one, or which it is is asked."""
    about = drafts.disliked(heard.text)
    if not about or drafts.told(heard.text) or several.certain(cursor, heard):
        return None
    answer = change_meant(cursor, about)
    plain = answer["meant"] or drafts.names_a_line(about)
    return Heard("answered", answer, words=heard.text) if plain else None


def _which(cursor: Cursor, heard: Listened) -> Heard | None:
    """The line that is meant of those shown, or none after all; not what is put right elsewhere."""
    said = heard.text
    if drafts.keeps(said):
        return Heard("skip", words=said)
    name = renamed(cursor, RECIPIENT, addressing.told(said))
    if name:
        return Heard("corrected", {"text": name}, words=said, argument=RECIPIENT)
    if several.certain(cursor, heard):
        return None
    line = drafts.meant(said, lines_shown(cursor))
    return Heard("answered", {"codes": [line]}, words=said) if line else None
