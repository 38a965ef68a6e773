"""What is said between two answers: heard for what it is, and the question comes again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts.burdens import BEREAVED
from flows.beside.acts.options import offered
from flows.beside.acts.yes_no import YES
from flows.kernel.heard import Heard
from flows.kernel.step import DRAFT, Trait
from flows.listening.in_between import confirms, is_glad_news, misses, wants_to_talk
from flows.listening.weights import weighs

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.listening.ear import Listened


def in_between(cursor: Cursor, heard: Listened) -> Heard | None:
    """That it is right, good news of their own, a wish to talk, somebody missed; else None."""
    said = heard.text
    row = cursor.paths.by_step[cursor.state]
    if row.expects == DRAFT or cursor.state == cursor.paths.opening:
        return None
    if confirms(said) and not {code for code, _ in offered(cursor)} & {*YES}:
        return Heard("smalltalk", words=said, argument="right")
    if is_glad_news(said):
        return Heard("smalltalk", words=said, argument="glad")
    if wants_to_talk(said) and Trait.STORY not in row.traits:
        return Heard("manner", words=said, argument="just_talk")
    return None


def missed(cursor: Cursor, heard: Listened) -> Heard | None:
    """What is said of somebody who died, once that was told, where it answers nothing."""
    told = BEREAVED in cursor.person.get("weighs", {})
    if not told or weighs(heard.text) or not misses(heard.text):
        return None
    return Heard("weighed", words=heard.text, argument=BEREAVED, also=heard)
