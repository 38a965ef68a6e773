"""What a sentence tells of the clock and the calendar, and answers nothing with."""

from __future__ import annotations

from flows.listening.de import told_hours as german
from flows.listening.en import told_hours as english
from flows.listening.es import told_hours as spanish
from flows.listening.patterns import compiled


def without_hours(text: str) -> str:
    """A text without the hours of the clock in it: "awake at 4, a 7" is "awake , a 7"."""
    return _without(text, english.HOURS, german.HOURS, spanish.HOURS)


def without_today(text: str) -> str:
    """A text without its saying what day it is today: that is no day somebody chooses."""
    return _without(text, english.TODAYS, german.TODAYS, spanish.TODAYS)


def _without(text: str, *said: str) -> str:
    for one in said:
        text = compiled(one).sub(" ", text)
    return text
