"""On which day an answer came, where that is told in passing: "i got the email on friday"."""

from __future__ import annotations

from datetime import date

from flows.listening.days import find_past_days
from flows.listening.en import came_on as english
from flows.listening.feelings import feelings
from flows.listening.patterns import compiled
from flows.listening.text import head

LONGEST = 200


def came_on(text: str, today: date) -> date | None:
    """The one past day that a text names, where it surely is the day on which an answer came."""
    said = head(text, LONGEST)
    if "?" in said or not compiled(english.CAME).search(said):
        return None
    if compiled(english.NO_SUCH).search(said):
        return None
    days = {one.day for one in find_past_days(said, today)}
    day = days.pop() if len(days) == 1 else None
    return day if isinstance(day, date) else None


def lasts_since(text: str) -> bool:
    """Whether it is a feeling that began on the day that is named: "crying since this morning"."""
    said = head(text, LONGEST)
    return bool(feelings(said)) and compiled(english.FELT_SINCE).search(said) is not None
