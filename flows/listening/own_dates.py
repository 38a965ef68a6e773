"""A date on the side of somebody who waits: an offer elsewhere, pay or a permit that ends."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from flows.listening.coming import find_moment
from flows.listening.languages import language as words_of
from flows.listening.patterns import compiled, late
from flows.listening.text import straight, tidy

_CLAUSE_ENDS = late(r"(?<!\d)\.(?=\s+(?!\d))|[;!?\n]")  # not in "Dec. 11", "11. December"

_SHORTENED = late(r"(?<=[a-z])\.(?=\s)")  # the dot of "Dec. 11"


@dataclass(frozen=True, slots=True)
class OwnDate:
    """The day on which something of theirs ends, and what is said besides."""

    day: date
    besides: str


@cache
def _named(language: str) -> str:
    return words_of(language).opening.own_date


def own_date(text: str, now: datetime, *, language: str = "en") -> OwnDate | None:
    """Return the day on which something of theirs ends, None where no such day is named.

    `now` is aware; the day is in its zone. A day on which the employer decides is none.
    """
    read = straight(tidy(text))
    for match in compiled(_named(language)).finditer(read):
        ends = _CLAUSE_ENDS.search(read, match.start())
        end = ends.start() if ends else len(read)
        clause = _SHORTENED.sub("", read[match.start() : end])
        found = find_moment(clause, now, language=language)
        if found:
            return OwnDate(found.at.date(), f"{read[: match.start()]} {read[end:]}")
    return None
