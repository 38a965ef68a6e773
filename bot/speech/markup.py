"""How values are written where messages carry HTML: people's words always escaped."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from html import escape

from bot.speech.direction import isolated
from bot.speech.formatting import Plain
from bot.speech.units import units
from flows.kernel.effects import Clock

_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f\ud800-\udfff]")
"""Marks that would turn the direction of the words around them, and what no message may hold."""


BULLET = "\N{BULLET} "
COPIED_AT_MOST = 256
"""UTF-16 units that a button can copy."""
FOLDED_FROM = 240
"""Characters from which a quotation is folded: more than six lines on a phone."""
_LINES = 6


def is_copied(text: str) -> bool:
    """Whether a button can copy this; what it can't, a tap on the text copies."""
    return 0 < units(text) <= COPIED_AT_MOST


def quotation(text: str) -> str:
    """Words already escaped as a block of their own, folded where they are long."""
    is_long = len(text) >= FOLDED_FROM or text.count("\n") >= _LINES
    return f"<blockquote{' expandable' if is_long else ''}>{text}</blockquote>"


def bare(text: str) -> str:
    """`text` without what no message may hold."""
    return _TURNING.sub("", text)


def escaped(text: str) -> str:
    """`text` as HTML that shows exactly it."""
    return escape(bare(text), quote=False)


class Html(Plain):
    """How one language is written in Telegram's HTML."""

    def text(self, text: str) -> str:
        """Our own words: they carry no markup either."""
        return escape(text, quote=False)

    def quote(self, text: str) -> str:
        """A person's words, with what HTML would take for markup escaped."""
        return isolated(escaped(text))

    def title(self, text: str) -> str:
        """What a card is called, in bold on a line of its own."""
        return f"<b>{text}</b>\n"

    def about(self, text: str) -> str:
        """What a line of a card is about."""
        return f"<i>{text}</i>"

    def apart(self, items: Sequence[tuple[str, bool]]) -> str:
        """A person's words as a quotation, anything else as an entry of a list."""
        return "".join(
            f"\n{quotation(text) if theirs else BULLET + text}" for text, theirs in items
        )

    def letter(self, text: str) -> str:
        """A part of a letter, to be copied: as a block where no button can hold it."""
        return escaped(text) if is_copied(bare(text)) else f"<pre>{escaped(text)}</pre>"

    def day(self, day: date) -> str:
        """A date."""
        return escape(super().day(day), quote=False)

    def clock(self, clock: Clock) -> str:
        """An instant; a moment to come is shown in the reader's own zone, wherever they are."""
        said = escape(super().clock(clock), quote=False)
        if clock.show != "hour":
            return said
        return f'<tg-time unix="{int(clock.at.timestamp())}" format="wDt">{said}</tg-time>'
