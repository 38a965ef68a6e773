"""That the letter went, and whether one shall be written, told outright."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts.of_letter import stands
from flows.beside.acts.options import offered
from flows.kernel.heard import Heard
from flows.kernel.step import Trait
from flows.listening import drafts, messages, sending

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.listening.ear import Listened

EXPECT = "follow.expect"


def of_sending(cursor: Cursor, heard: Listened) -> Heard | None:
    """A letter, a brief one or none where that is asked; that it went, once it stands.

    A message of another kind is none of these.
    """
    if cursor.state == EXPECT:
        agreed = sending.WRITE if drafts.satisfied(heard.text) else sending.wished(heard.text)
        code = "" if messages.wished(heard.text) else agreed
        there = code in {one for one, _ in offered(cursor)}
        return Heard("answered", {"codes": [code]}, words=heard.text, also=heard) if there else None
    asked_now = cursor.paths.has(Trait.NO_PLACE, cursor.state)
    if asked_now or not stands(cursor) or not sending.sent(heard.text):
        return None
    return Heard("turned_out", words=heard.text, argument="sent")
