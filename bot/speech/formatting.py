"""How dates, times, numbers and people's words are written in a language, without markup."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from babel.core import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal

from bot.speech.direction import isolated
from flows.kernel.effects import Clock
from flows.places import zone_of


@dataclass(frozen=True, slots=True)
class Patterns:
    """The date patterns of one language (CLDR letters): a day, a day with its hour, a date.

    `year` follows the day where a year is wanted.
    """

    day: str
    hour: str
    short: str
    year: str = " y"

    def with_years(self) -> Patterns:
        """These patterns with the year in each."""
        hour = self.hour.replace("MMM", "MMM y")
        return Patterns(self.day + self.year, hour, f"{self.short} y")


_PATTERNS = {
    "en": Patterns("EEEE d MMMM", "EEE d MMM, HH:mm", "d MMM"),
    "de": Patterns("EEEE, d. MMMM", "EEE d. MMM, HH:mm", "d. MMM"),
    "es": Patterns("EEEE d 'de' MMMM", "EEE d MMM, HH:mm", "d MMM", " 'de' y"),
}
"""CLDR has no short form with an hour, and English by that name is American."""


class Plain:
    """One language as plain text: for labels and, with `years` on every date, for files."""

    typed = False

    def __init__(self, language: str, *, years: bool = False) -> None:
        self.language = language
        self.locale = _locale(language)
        patterns = _PATTERNS.get(self.locale.language, _PATTERNS["en"])
        self.dated = patterns.with_years()
        self.patterns = self.dated if years else patterns

    def text(self, text: str) -> str:
        """Our own words, as they are."""
        return text

    def quote(self, text: str) -> str:
        """A person's words, as they are: the terminal makes every message harmless."""
        return isolated(text)

    def day(self, day: date) -> str:
        """A date with its weekday: "Thursday 26 November"."""
        return format_date(day, self.patterns.day, locale=self.locale)

    def short(self, day: date) -> str:
        """A date where there is little room: "26 Nov"."""
        return format_date(day, self.patterns.short, locale=self.locale)

    def clock(self, clock: Clock) -> str:
        """An instant on the clock of its own zone, as much of it as is to be said."""
        local = clock.at.astimezone(zone_of(clock.zone))
        return format_datetime(local, self._pattern(clock.show), locale=self.locale)

    def number(self, number: int) -> str:
        """A number with the language's separators."""
        return format_decimal(number, locale=self.locale)

    def date(self, at: datetime, zone: str) -> str:
        """The day of an instant with its year: for what is kept longer than a chat."""
        local = at.astimezone(zone_of(zone))
        return format_date(local, self.dated.day, locale=self.locale)

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

    def plain(self) -> Plain:
        """A formatter of this language that writes no markup."""
        return Bare(self.language)

    def undated(self) -> Plain:
        """A formatter of this kind without years: a letter says a date as people do."""
        return type(self)(self.language)

    def _pattern(self, show: str) -> str:
        named = self.patterns
        return {
            "hour": named.hour,
            "day": named.day,
            "short": named.short,
            "weekday": "EEEE",
            "time": "HH:mm",
            "dated": self.dated.day,
        }[show]


class Bare(Plain):
    """Without any mark at all: for labels, which are cut, and for letters, which are copied."""

    def quote(self, text: str) -> str:
        """A person's words, nothing added."""
        return text


class Typed(Plain):
    """One language as plain text in a terminal, where people only type."""

    typed = True


@lru_cache(64)
def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return Locale("en")
