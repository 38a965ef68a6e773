"""A day and nothing else, said while it is being told what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.listening.days import day_alone
from flows.listening.hours_again import without_refused_days
from flows.listening.taken_back import unmarked

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

FRESH = "intake"
"""The stage in which a day is the one it came on."""


def is_a_day(cursor: Cursor, text: str) -> bool:
    """Whether a text is a day, and so none of the options of a question that asks for none."""
    if cursor.paths.stage_of(cursor.state) != FRESH:
        return False
    return day_alone(but_refused(text), cursor.facts.local.date()) is not None


def but_refused(text: str) -> str:
    """The words without a mark of correcting, and without the days that are denied in them."""
    return unmarked(without_refused_days(text))
