"""Words that raised the question about danger and were none: heard again as what they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.care.doubt import meant_otherwise, placed
from flows.kernel.events import Text
from flows.kernel.hearing import hear

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

TELLS = {"answered", "told", "weighed"}
"""What it may be; a wish or a complaint in it is past."""
NEVER_WRITTEN = {"follow_up"}
"""Where own words go out to others."""


def what_was_meant(cursor: Cursor) -> Text | None:
    """The text that raised the question, where it tells something; else it stays a note."""
    said = meant_otherwise(cursor)
    if not said or not _tells(cursor, said):
        return None
    placed(cursor, said)
    return Text(said)


def _tells(cursor: Cursor, said: str) -> bool:
    """Whether a text tells something at the question that help met."""
    place = cursor.session.held[-1] if cursor.session.held else {}
    row = cursor.paths.by_step.get(str(place.get("step")))
    if row is None or place["number"] != cursor.session.current or row.stage in NEVER_WRITTEN:
        return False
    before = cursor.state, cursor.event
    cursor.state, cursor.event = row.name, Text(said)
    heard = hear(cursor)
    cursor.state, cursor.event = before
    return heard.trigger in TELLS
