"""What was written while it was in doubt what is meant: it waits, is kept, and is come to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.care import doubt
from flows.kernel.events import Text
from flows.kernel.heard import KEPT
from flows.kernel.passing import keep_media_aside, keep_quietly
from flows.listening.answers import yes_no
from flows.listening.parked import denied

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor


FEW = 3
"""Words with which nothing is said but yes or no."""


def put_again(cursor: Cursor) -> None:
    """The question is put once more; what was written is kept, and waits for its turn."""
    doubt.put_again(cursor)
    note = keep_quietly(cursor)
    no = denied(cursor.heard.words)
    if note:
        cursor.lead["waiting"] = [no.left if no else cursor.heard.words, note]


def keep_what_was_sent(cursor: Cursor) -> None:
    """Keep a picture or a voice note; of anything else nothing is kept."""
    if cursor.heard.argument in KEPT:
        keep_media_aside(cursor)


def come_to(cursor: Cursor) -> Text | None:
    """What is to be heard once the question is answered: what waits, and what stands behind a no.

    What is heard again stands as a note no longer: where it is heard it finds its place.
    """
    words, note = cursor.lead.pop("waiting", ("", ""))
    no = denied(cursor.heard.words) if cursor.heard.words else None
    if no and no.before:
        keep_quietly(cursor, no.before)
    told = [said for said in (words, no.behind if no else "") if said and not only_agrees(said)]
    if words in told:
        cursor.drop(note)
    return Text("\n".join(told)) if told else None


def only_agrees(text: str) -> bool:
    """Whether a text says no more than yes or no: it answers us, and no question further back.

    "I have" is a yes as well: what goes on ("I have a sister there") tells more.
    """
    return len(text.split()) <= FEW and yes_no(text) is not None
