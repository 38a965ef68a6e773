"""How values are written where messages carry HTML: people's words always escaped."""

from __future__ import annotations

import re
from datetime import date
from html import escape

from bot.speech.direction import isolated
from bot.speech.formatting import Plain
from flows.kernel.effects import Clock

_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f\ud800-\udfff]")
"""Marks that would turn the direction of the words around them, and what no message may hold."""


def escaped(text: str) -> str:
    """`text` as HTML that shows exactly it."""
    return escape(_TURNING.sub("", text), quote=False)


class Html(Plain):
    """One language in HTML."""

    def text(self, text: str) -> str:
        """Our own words: they carry no markup either."""
        return escape(text, quote=False)

    def quote(self, text: str) -> str:
        """A person's words."""
        return isolated(escaped(text))

    def day(self, day: date) -> str:
        """A date."""
        return escape(super().day(day), quote=False)

    def clock(self, clock: Clock) -> str:
        """An instant; a moment to come is shown in the reader's own zone, wherever they are."""
        said = escape(super().clock(clock), quote=False)
        if clock.show != "hour":
            return said
        return f'<tg-time unix="{int(clock.at.timestamp())}" format="wDt">{said}</tg-time>'
