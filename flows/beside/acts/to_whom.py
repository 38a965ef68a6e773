"""Reads whom the letter goes to where that is asked: a name, with what they are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts.named_steps import LETTER, WHO
from flows.beside.acts.options import offered
from flows.kernel.heard import Heard
from flows.listening.recipients import goes_to, in_charge, recipient
from flows.listening.titles import titled_whole

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.listening.ear import Listened

INSTEAD = "follow.instead"
INTERVIEWER = "interviewer"
"""What somebody is taken to be there whom a title alone names."""


def to_whom(cursor: Cursor, heard: Listened) -> Heard | None:
    """What the person is who is named answers; the name itself goes along."""
    if cursor.state == INSTEAD:
        return _after_all(heard)
    other = _put_right(cursor, heard)
    if other:
        return other
    person = in_charge(heard.text) if cursor.state == WHO else None
    if person is None or person.who not in {code for code, _ in offered(cursor)}:
        return None
    return Heard("answered", {"codes": [person.who]}, words=heard.text, also=heard)


def _put_right(cursor: Cursor, heard: Listened) -> Heard | None:
    """That it goes to others than was said, where it is being made and nothing else is told."""
    noted = cursor.thread.answers.get(WHO, {}).get("codes", [])
    here = cursor.paths.stage_of(cursor.state) == LETTER and cursor.state != WHO
    code = goes_to(heard.text) if here and noted and len(heard.pieces) == 1 else ""
    if not code or code in noted:
        return None
    return Heard("corrected", {"codes": [code]}, words=heard.text, argument=WHO)


def _after_all(heard: Listened) -> Heard | None:
    """Somebody named although there seemed to be only an address: the letter goes to them."""
    person = recipient(heard.text)
    if person is None and not titled_whole(heard.text):
        return None
    who = person.who if person else INTERVIEWER
    return Heard("corrected", {"codes": [who]}, words=heard.text, argument=WHO, also=heard)
