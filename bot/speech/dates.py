"""Dates and numbers as a language writes them: what most starts of the program leave out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from babel.core import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal


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


class Dates:
    """One language's dates and numbers; with `years`, every date has its year."""

    def __init__(self, language: str, *, years: bool = False) -> None:
        self._locale = _known(language)
        patterns = _PATTERNS.get(self._locale.language, _PATTERNS["en"])
        self._dated = patterns.with_years()
        self._patterns = self._dated if years else patterns

    def day(self, day: date) -> str:
        """A date with its weekday: "Thursday 26 November"."""
        return format_date(day, self._patterns.day, locale=self._locale)

    def short(self, day: date) -> str:
        """A date where there is little room: "26 Nov"."""
        return format_date(day, self._patterns.short, locale=self._locale)

    def whole(self, day: date) -> str:
        """A date with its year."""
        return format_date(day, self._dated.day, locale=self._locale)

    def clock(self, local: datetime, show: str) -> str:
        """An instant that is on the right clock already, as much of it as is to be said."""
        named = self._patterns
        pattern = {
            "hour": named.hour,
            "day": named.day,
            "short": named.short,
            "weekday": "EEEE",
            "time": "HH:mm",
            "dated": self._dated.day,
        }[show]
        return format_datetime(local, pattern, locale=self._locale)

    def number(self, number: int) -> str:
        """A number with the language's separators."""
        return format_decimal(number, locale=self._locale)


@lru_cache(64)
def dates(language: str, *, years: bool = False) -> Dates:
    """The dates of a language; those of English for one that babel does not know."""
    return Dates(language, years=years)


def _known(language: str) -> Locale:
    try:
        return Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return Locale("en")
