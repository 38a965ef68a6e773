"""Hours of the clock in a sentence: where a number on a scale is asked for, they are none."""

from __future__ import annotations

from flows.listening.de import told_hours as german
from flows.listening.en import told_hours as english
from flows.listening.es import told_hours as spanish
from flows.listening.patterns import compiled


def without_hours(text: str) -> str:
    """A text without the hours of the clock in it: "awake at 4, a 7" is "awake , a 7"."""
    for hours in (english.HOURS, german.HOURS, spanish.HOURS):
        text = compiled(hours).sub(" ", text)
    return text
