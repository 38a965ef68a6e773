"""How dates, times, numbers and people's words are written in a language, without markup."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from bot.speech.direction import isolated
from flows.kernel.effects import Clock
from flows.kernel.formatter import Unmarked
from flows.places import zone_of

if TYPE_CHECKING:
    from bot.speech.dates import Dates


class Plain(Unmarked):
    """One language as plain text: for labels and, with `years` on every date, for files."""

    def __init__(self, language: str, *, years: bool = False) -> None:
        self.language = language
        self.years = years

    def quote(self, text: str) -> str:
        """A person's words, kept from turning ours round where they run from right to left."""
        return isolated(text)

    def day(self, day: date) -> str:
        """A date with its weekday: "Thursday 26 November"."""
        return self._dates.day(day)

    def short(self, day: date) -> str:
        """A date where there is little room: "26 Nov"."""
        return self._dates.short(day)

    def clock(self, clock: Clock) -> str:
        """An instant on the clock of its own zone, as much of it as is to be said."""
        return self._dates.clock(clock.at.astimezone(zone_of(clock.zone)), clock.show)

    def number(self, number: int) -> str:
        """A number with the language's separators."""
        return self._dates.number(number)

    def date(self, at: datetime, zone: str) -> str:
        """The day of an instant with its year: for what is kept longer than a chat."""
        return self._dates.whole(at.astimezone(zone_of(zone)))

    def plain(self) -> Plain:
        """A formatter of this language that writes no markup."""
        return Bare(self.language)

    def undated(self) -> Plain:
        """A formatter of this kind without years: a letter says a date as people do."""
        return type(self)(self.language)

    @property
    def _dates(self) -> Dates:
        from bot.speech.dates import dates  # noqa: PLC0415 - babel, where a first one is written

        return dates(self.language, years=self.years)


class Bare(Plain):
    """Without any mark at all: for labels, which are cut, and for letters, which are copied."""

    def quote(self, text: str) -> str:
        """A person's words as plain text, nothing added."""
        return text
