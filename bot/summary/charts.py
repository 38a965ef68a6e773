"""The charts: as data for the picture, and the same in sentences for those who cannot see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from bot.speech.formatting import Plain
from bot.summary.headings import chart_words, headings
from bot.summary.typesetting import Press
from flows.beside.takeaway.headings import ChartWords
from flows.beside.takeaway.summary import Felt
from flows.places import zone_of


@dataclass(frozen=True, slots=True)
class Pattern:
    """One rejection among several: its name, the strength first and last named, where it ended."""

    label: str = field(repr=False)
    first: int | None
    last: int | None
    ended: str


def points(felt: Sequence[Felt], zone: str, language: str) -> list[dict[str, Any]]:
    """Every strength that was named, in order, under its day; a day stands once, a year too."""
    named = [each for each in felt if each.strength is not None]
    days = [each.at.astimezone(zone_of(zone)).date() if each.at else None for each in named]
    labels = [
        "" if place and day == days[place - 1] else _label(days[: place + 1], language)
        for place, day in enumerate(days)
    ]
    return [
        {"label": label, "strength": each.strength}
        for label, each in zip(labels, named, strict=True)
    ]


def _label(days: list[date | None], language: str) -> str:
    """The last of these days, with its year where that is new."""
    day, years = days[-1], {each.year for each in days[:-1] if each}
    if day is None:
        return headings(language).in_between
    return Plain(language, years=day.year not in years).short(day)


def feelings_in_words(felt: Sequence[Felt], zone: str, language: str) -> list[str]:
    """The chart of one rejection as sentences: every strength with its day, then what changed."""
    words, formatter = chart_words(language), Plain(language)
    named = [each for each in felt if each.strength is not None]
    said = []
    for each in named:
        when = formatter.date(each.at, zone) if each.at else headings(language).in_between
        said.append(words.once.format(when=when, n=each.strength))
    return [*said, _changed(named, words)] if len(named) > 1 else said


def _changed(named: list[Felt], words: ChartWords) -> str:
    first, last = named[0], named[-1]
    before, after = first.strength or 0, last.strength or 0
    shape = words.same if before == after else words.fell if before > after else words.rose
    return shape.format(first=before, last=after, span=_span(first.at, last.at, words))


def _span(first: datetime | None, last: datetime | None, words: ChartWords) -> str:
    if first is None or last is None:
        return ""
    days = (last - first).days
    return (words.same_day, words.one_day)[days] if days < 2 else words.many_days.format(n=days)


def feelings_picture(
    felt: Sequence[Felt], zone: str, language: str, now: datetime, press: Press
) -> bytes:
    """How strong it was in one rejection, as PNG."""
    words = chart_words(language)
    given = {
        "title": words.feelings,
        "scale": words.scale,
        "points": points(felt, zone, language),
        "language": language,
        "made": made(now),
    }
    return press.png("feelings", given, language)


def patterns_in_words(rows: Sequence[Pattern], language: str) -> list[str]:
    """The chart over several rejections as sentences, one or two for each."""
    return [_pattern(row, chart_words(language)) for row in rows]


def _pattern(row: Pattern, words: ChartWords) -> str:
    if row.first is None:
        said = words.unknown.format(label=row.label)
    elif row.last is None:
        said = words.stood.format(label=row.label, first=row.first)
    else:
        said = words.went.format(label=row.label, first=row.first, last=row.last)
    return f"{said} {words.ended.format(far=row.ended)}" if row.ended else said


def patterns_picture(rows: Sequence[Pattern], language: str, now: datetime, press: Press) -> bytes:
    """How strong it was first and last in each of several rejections, as PNG."""
    words = chart_words(language)
    shown = [
        {"label": row.label, "first": row.first, "last": row.last, "ended": row.ended}
        for row in rows
    ]
    given = {
        "title": words.patterns,
        "scale": words.scale,
        "first": words.first,
        "last": words.last,
        "rows": shown,
        "language": language,
        "made": made(now),
    }
    return press.png("patterns", given, language)


def made(now: datetime) -> dict[str, int]:
    """The day something was made, as the templates take it."""
    return {"year": now.year, "month": now.month, "day": now.day}
