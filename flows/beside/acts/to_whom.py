"""Whom the letter goes to, where that is asked and somebody is named with what they are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts.options import offered
from flows.kernel.heard import Heard
from flows.listening.recipients import recipient

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.listening.ear import Listened

WHO = "follow.who"


def to_whom(cursor: Cursor, heard: Listened) -> Heard | None:
    """What the person is who is named answers; the name itself goes along."""
    person = recipient(heard.text) if cursor.state == WHO else None
    if person is None or person.who not in {code for code, _ in offered(cursor)}:
        return None
    return Heard("answered", {"codes": [person.who]}, words=heard.text, also=heard)
