"""A no to what is proposed: the question says what it leads to, it is never left out by that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.heard import Heard
from flows.kernel.reading import read_text
from flows.kernel.step import Trait
from flows.listening.agreeing import yes_no

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor


def declined(cursor: Cursor, text: str) -> Heard | None:
    """What a plain no answers where something would follow from leaving the question out."""
    row = cursor.paths.by_step.get(cursor.state)
    if row is None or not row.reads or Trait.AGREED not in row.traits or yes_no(text) is not False:
        return None
    answer, wrong = read_text(cursor, text)
    return Heard("answered", answer, words=text) if answer and not wrong else None
