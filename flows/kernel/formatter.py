"""How one channel in one language writes values; and English without a channel."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from flows.kernel.effects import Clock
from flows.places import zone_of


class Formatter(Protocol):
    """How one channel in one language writes values: it escapes what people wrote."""

    def text(self, text: str) -> str:
        """Our own words, as this channel takes them."""

    def quote(self, text: str) -> str:
        """A person's words, as this channel takes them."""

    def day(self, day: date) -> str:
        """A date as this channel and language write it."""

    def clock(self, clock: Clock) -> str:
        """An instant on the person's clock."""

    def number(self, number: int) -> str:
        """A number."""

    def title(self, text: str) -> str:
        """What a card is called, already written."""

    def about(self, text: str) -> str:
        """What a line of a card is about, already written."""

    def apart(self, items: Sequence[tuple[str, bool]]) -> str:
        """What stands under a line of ours, already written, each with whether a person said it.

        "" where this channel sets nothing apart: then it stands in the line.
        """

    def letter(self, text: str) -> str:
        """A part of a letter, without markup so far: what is copied is exactly it."""

    def plain(self) -> Formatter:
        """A formatter of this language without markup: button labels carry none on any channel."""


class Unmarked:
    """What writes no markup: every word as it is, nothing apart from its line."""

    def text(self, text: str) -> str:
        """Our own words, as they are."""
        return text

    def quote(self, text: str) -> str:
        """A person's words, as they are."""
        return text

    def title(self, text: str) -> str:
        """What a card is called, like any line."""
        return text

    def about(self, text: str) -> str:
        """What a line of a card is about, like the rest of it."""
        return text

    def apart(self, items: Sequence[tuple[str, bool]]) -> str:
        """Nothing: everything stands in its line."""
        return ""

    def letter(self, text: str) -> str:
        """A part of a letter, as it is."""
        return text


class English(Unmarked):
    """English without a channel: for labels, which carry no markup, and for proofs."""

    def day(self, day: date) -> str:
        """A date: "Thu 26 Nov"."""
        return f"{day:%a} {day.day} {day:%b}"

    def clock(self, clock: Clock) -> str:
        """As much of an instant as is to be said."""
        local = clock.at.astimezone(zone_of(clock.zone))
        shapes = {
            "weekday": "%A",
            "day": "%A %d %B",
            "short": "%d %b",
            "time": "%H:%M",
            "dated": "%d %B %Y",
        }
        return local.strftime(shapes.get(clock.show, "%a %H:%M"))

    def number(self, number: int) -> str:
        """A number, without separators."""
        return str(number)

    def plain(self) -> English:
        """This formatter: it writes no markup anyway."""
        return self


PLAIN = English()
