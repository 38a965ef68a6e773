"""Days that have been: "last Tuesday", "two weeks ago", "12 May"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache

from flows.listening.bygone import OTHERS, Past, find_past
from flows.listening.calendars import Found, filled, find_dates, names, shifted
from flows.listening.languages import language as words_of
from flows.listening.patterns import late
from flows.listening.problem import Problem, not_understood
from flows.listening.spelling import REMEMBERED, Speller
from flows.listening.text import AT_HAND, straight, tidy

LONGEST_READ = 5_000
_ALONE, _AROUND = 6, 2  # words of a text that is hardly more than a day, and those beside it
_FEW = 4  # words of an answer that is nothing but a day
_NEAR = 2
_WEEK = 7
_ROUGHLY = 16  # days by which two readings of one month may differ
_ENDING = 3
_UP_TO = late(
    r"(?<!waited )(?<!waiting )\b(?:'?til|till|until|bis|hasta)(?: \w+)?\s*$", re.IGNORECASE
)
_WORD = late(r"[^\W\d_]+|\d\w+")
_BLANKS = late(r"\s+")


@dataclass(frozen=True)
class _Book:
    words: dict[str, str]
    wordings: tuple[tuple[re.Pattern[str], str], ...]
    patterns: tuple[tuple[str, re.Pattern[str]], ...]
    fixed: re.Pattern[str]
    ahead: re.Pattern[str]
    too_many: re.Pattern[str]  # numbers no calendar has: nothing near them is taken for a day


@cache
def _book(language: str) -> _Book:
    own = words_of(language).times
    fill = {
        "weekday": names(own.weekdays),
        "month": names(own.months),
        "unit": names(own.units),
    }
    return _Book(
        words=dict(own.words),
        wordings=tuple((re.compile(pattern), said) for pattern, said in own.wordings),
        patterns=tuple((kind, re.compile(filled(pattern, fill))) for kind, pattern in own.past),
        fixed=re.compile(rf"\b(?:{names(own.past_days)})\b"),
        ahead=re.compile(filled(own.ahead, fill)),
        too_many=re.compile(
            rf"\b\d{{5,}} (?:{names(own.units)})|\b(?:{names(own.months)})\.?,? \d{{5,}}"
        ),
    )


@cache
def _speller(language: str) -> Speller:
    own = words_of(language).times
    return Speller({*own.weekdays, *own.past_days})


def _respelt(text: str, language: str) -> str:
    """The text with a day that lacks a letter, or has a wrong one, as it is written."""
    return _WORD.sub(lambda found: _day_meant(found[0], language), text)


@lru_cache(REMEMBERED)
def _day_meant(word: str, language: str) -> str:
    """The day that a word is one letter off and ends like; else the word."""
    known = _speller(language).known(word.lower())
    return known if known and known[-_ENDING:] == word[-_ENDING:].lower() else word


def canonical(text: str, language: str) -> str:
    """Return the text lower-cased with number words as digits and common slips mended."""
    book = _book(language)
    spaced = _BLANKS.sub(" ", straight(text)).strip()
    for pattern, wording in book.wordings:
        spaced = pattern.sub(wording, spaced)
    return _WORD.sub(lambda match: book.words.get(match[0], match[0]), spaced)


def past_day(text: str, today: date, *, language: str = "en") -> date | Problem:
    """Return the day the message names, today or earlier, else the problem with it.

    Vague spans are round numbers: "weeks ago" is 21 days, "this week" its Monday.
    """
    problems = []
    named = find_past_days(text, today, language=language)
    for found in named:
        if isinstance(found.day, Problem) and found.day.code == "no_such_date":
            return found.day
    for found in named:
        if isinstance(found.day, date):
            return found.day
        problems.append(found.day)
    if not problems and (
        ahead := _book(language).ahead.search(canonical(text[:LONGEST_READ], language))
    ):
        return Problem("future", ahead[0])
    return problems[0] if problems else not_understood(tidy(text))


def find_past_days(text: str, today: date, *, language: str = "en") -> list[Found]:
    """Return every day named in the text, in order; one that is yet to come is a Problem."""
    read = _respelt(tidy(text[:LONGEST_READ]), language)
    found = _past_days(read, today, language)
    return [one for one in found if not _is_up_to(one, read)]


def _is_up_to(day: Found, read: str) -> bool:
    """Whether something only lasts until that day: "not qualified till March"."""
    begins = read[day.start : day.end].split(" ", 1)[0]
    return _UP_TO.search(f"{read[: day.start]}{begins}") is not None or (
        _UP_TO.search(read[: day.start]) is not None
    )


@lru_cache(AT_HAND)
def _past_days(tidied: str, today: date, language: str) -> tuple[Found, ...]:
    dates = list(find_dates(tidied, today, back=True, language=language))
    read = canonical(tidied, language)
    if _book(language).too_many.search(read):
        return ()
    told = [one for one in find_past(tidied, today, language=language) if one.of not in OTHERS]
    worded = _worded(read, today, language, beside_a_date=bool(dates))
    sure = [one for one in (*dates, *worded) if _is_told(one.day, told, tidied)]
    fixed = [one for one in _fixed(read, today, language) if _is_vague(one, told, today)]
    found = [*sure, *fixed]
    more = () if dates else _more(told, today)  # a whole date says it all
    found += [one for one in more if not any(_same(one, other) for other in found)]
    found.sort(key=lambda one: (one.start, one.start - one.end))
    return tuple(_not_ahead(one, today, tidied) for one in found)


def day_alone(text: str, today: date, *, language: str = "en") -> date | None:
    """Return the past day that a text names when it says hardly anything else."""
    if len(text.split()) > _ALONE:
        return None
    found = find_past_days(text, today, language=language)
    days = {one.day for one in found if isinstance(one.day, date)}
    if len(days) != 1 or len(days) != len({one.day for one in found}):
        return None
    around = text[: found[0].start] + text[found[-1].end :]
    return days.pop() if len(around.split()) <= _AROUND else None


def on_its_weekday(day: date, text: str, today: date, *, language: str = "en") -> date:
    """The day of the weekday that is named in the text, where `day` is only so many weeks ago."""
    own = words_of(language).times
    named = [
        own.weekdays[word] for word in canonical(text, language).split() if word in own.weekdays
    ]
    back = (today - day).days
    if len(named) != 1 or back < _WEEK or back % _WEEK:
        return day
    return day - timedelta(days=day.weekday() - named[0])


def _is_told(day: date | Problem, told: list[Past], text: str) -> bool:
    """Whether a day is one of those told of; in a line of few words every day is."""
    if isinstance(day, Problem) or len(text.split()) <= _FEW:
        return True
    return any(_is_within(day, one) for one in told)


def _is_within(day: date, past: Past) -> bool:
    if past.exact == "month":
        return (day.year, day.month) == (past.day.year, past.day.month) or day == shifted(
            past.day, 1, 0
        )
    return abs((day - past.day).days) <= (7 if past.exact == "week" else 0)


def _is_vague(found: Found, told: list[Past], today: date) -> bool:
    """Whether it is a rough span ("recently"), or a near day that is told of."""
    if isinstance(found.day, Problem) or (today - found.day).days > _NEAR:
        return True
    return any(one.day == found.day for one in told)


def _more(told: list[Past], today: date) -> Iterator[Found]:
    """Yield what only the grammar of all languages finds; of a month its middle."""
    for one in told:
        day = _in_month(one.day.month, today) if one.exact == "month" else one.day
        yield Found(one.start, one.end, day)


def _same(one: Found, other: Found) -> bool:
    if isinstance(one.day, Problem) or isinstance(other.day, Problem):
        return one.start < other.end and other.start < one.end
    return abs((one.day - other.day).days) <= _ROUGHLY


def _not_ahead(found: Found, today: date, text: str) -> Found:
    if isinstance(found.day, date) and found.day > today:
        return Found(found.start, found.end, Problem("future", text[found.start : found.end]))
    return found


def _fixed(read: str, today: date, language: str) -> Iterator[Found]:
    days = words_of(language).times.past_days
    for match in _book(language).fixed.finditer(read):
        yield Found(match.start(), match.end(), today - timedelta(days=days[match[0]]))


def _worded(read: str, today: date, language: str, *, beside_a_date: bool) -> Iterator[Found]:
    """Days said in words; beside a whole date the weekday or the month is part of that date."""
    for kind, pattern in _book(language).patterns:
        if beside_a_date and kind in {"weekday", "in_month"}:
            continue
        for match in pattern.finditer(read):
            day = _counted(kind, match, today, language)
            if day is not None:
                yield Found(match.start(), match.end(), day)


def _counted(kind: str, match: re.Match[str], today: date, language: str) -> date | None:
    own, said = words_of(language).times, match.groupdict()
    weekday = own.weekdays.get(said.get("weekday") or said.get("weekday2") or "", 0)
    monday = today - timedelta(days=today.weekday())
    match kind:
        case "ago":
            return shifted(today, -number(said["n"]), own.units[said["unit"]])
        case "three":
            return shifted(today, -3, own.units[said["unit"]])
        case "month_ago":
            return shifted(today, -1, 0)
        case "weekday":
            return today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)
        case "last_week":
            return monday - timedelta(days=7 - weekday)
        case "in_month":
            return _in_month(own.months[said["month"]], today)
    fixed = {
        "today": today,
        "week_before": today - timedelta(days=14),
        "this_week": monday,
        "weekend": today - timedelta(days=(today.weekday() - 6) % 7 + 1),
    }
    return fixed.get(kind)


def number(written: str) -> int:
    """Return a count as a number; the article counts as one."""
    return int(written) if written.isdigit() else 1


def _in_month(month: int, today: date) -> date:
    """Return the middle of the last such month, or today's month's first day."""
    if month == today.month:
        return today.replace(day=1)
    return date(today.year if month < today.month else today.year - 1, month, 15)
