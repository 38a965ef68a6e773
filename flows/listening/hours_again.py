"""A time that is said again: what it is not stands beside it, or that it was said before."""

from __future__ import annotations

import re
from functools import cache

from flows.listening.days import LONGEST_READ, canonical
from flows.listening.en import hours_again as english
from flows.listening.patterns import compiled, late, phrase
from flows.listening.text import holds, tidy
from flows.listening.told_hours import without_today

_MARKS = late(r"[^\w'.: ]+|[.:](?!\d)")


def hour_again(text: str, *, language: str = "en") -> str:
    """The hour that a text insists on and says nothing else; "" where it insists on none."""
    read = _MARKS.sub(" ", canonical(tidy(text[:LONGEST_READ]), language))
    said = " ".join(read.split())
    if not _only_an_hour().fullmatch(said):
        return ""
    hours = [found["hour"] for found in _parts().finditer(said) if found["hour"]]
    insists = any(found["denied"] or found["insists"] for found in _parts().finditer(said))
    return hours[-1] if hours and insists else ""


def without_refused(text: str, *, language: str = "en") -> str:
    """A text without the hours in it that it should not be; else as it is."""
    read = canonical(tidy(text[:LONGEST_READ]), language)
    kept = compiled(english.REFUSED).sub(" ", read)
    return text if kept == read else kept.strip()


def without_refused_days(text: str) -> str:
    """A text without the days that it is not, and that of today: "not Monday, Tuesday"."""
    kept = compiled(english.REFUSED_DAYS).sub(" ", without_today(text[:LONGEST_READ]))
    return kept.strip(" ,.;") if kept != text[:LONGEST_READ] else text


def is_instead(text: str) -> bool:
    """Whether one time is said to be in the place of another."""
    return _has(text, english.INSTEAD)


def refuses_ahead(text: str) -> bool:
    """Whether a day ahead is turned down: then it is of none that has been."""
    return _has(text, english.REFUSED_AHEAD)


def is_kept_for_later(text: str) -> bool:
    """Whether something is put by for a time, and nothing planned: "I keep this for tonight"."""
    return _has(text, english.KEPT_FOR)


def is_of_somebody(text: str) -> bool:
    """Whether a text tells what somebody did, and not only when something was."""
    return _has(text, english.OF_SOMEBODY)


@cache
def _parts() -> re.Pattern[str]:
    denied, clock = phrase(english.DENIES + english.CLOCK), phrase(english.CLOCK)
    return re.compile(
        rf"(?P<denied>{denied})|(?P<insists>{phrase(english.INSISTS)})|(?P<hour>{clock})"
        rf"|{phrase(english.AROUND)}",
        re.IGNORECASE,
    )


@cache
def _only_an_hour() -> re.Pattern[str]:
    part = re.sub(r"\?P<\w+>", "?:", _parts().pattern)
    return re.compile(rf"(?:(?>{part})(?: |$))+", re.IGNORECASE)


def requests(text: str) -> bool:
    """Whether a text asks to be written to, or for a time, and nothing in it is against that."""
    return _has(text, english.REQUESTS) and not is_against(text)


def is_against(text: str) -> bool:
    """Whether a text speaks against being written to, or only wonders about it."""
    return _has(text, english.AGAINST)


def insists(text: str) -> bool:
    """Whether a text says that a time was said before, or how it should be."""
    return _has(text, english.SAID)


def asks_for_time(text: str) -> bool:
    """Whether a text says again when it should be, or asks for a time."""
    said = insists(text) or bool(hour_again(text))
    return (said and not is_against(text)) or requests(text)


def is_engaged(text: str) -> bool:
    """Whether a text says that its writer has something else to do at the time that it names."""
    return _has(text, english.ENGAGED)


def _has(text: str, said: str) -> bool:
    return holds(text, said, LONGEST_READ)
