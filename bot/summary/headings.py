"""The files' own words in a language, read from the words files; English stands in."""

from __future__ import annotations

from functools import cache

from bot.speech.words import read_scripts
from flows.beside.takeaway.headings import ChartWords, DateWords, Headings, Shape, worded


@cache
def headings(language: str) -> Headings:
    """The headings in a language, in English where it has none yet."""
    return _read(Headings, language)


@cache
def chart_words(language: str) -> ChartWords:
    """The words of the charts in a language, in English where it has none yet."""
    return _read(ChartWords, language)


@cache
def date_words(language: str) -> DateWords:
    """The words of the calendar in a language, in English where it has none yet."""
    return _read(DateWords, language)


def _read(shape: type[Shape], language: str) -> Shape:
    scripts = read_scripts()
    return worded(shape, scripts.get(language) or next(iter(scripts.values())))
