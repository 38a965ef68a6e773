"""Courtesy beside a question: that one is fine, where it was not asked how one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.acts.questions import is_open
from flows.kernel.heard import Heard
from flows.listening.agreeing import yes_no
from flows.listening.feelings import nothing_felt
from flows.listening.refusals import refuses

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.listening.ear import Listened


def courteous(cursor: Cursor, heard: Listened) -> Heard | None:
    """That all is well, and no more: no answer to a question of fact, and nothing to keep."""
    said = heard.text
    turned_down = refuses(said) or yes_no(said) is False
    if is_open(cursor) or turned_down or " " not in said or not nothing_felt(said):
        return None
    return Heard("smalltalk", words=said)
