"""A date on the side of somebody who waits: an offer elsewhere, pay or a permit that ends."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import cache

from flows.listening.coming import find_moment
from flows.listening.languages import language as words_of
from flows.listening.text import straight, tidy


@cache
def _named(language: str) -> re.Pattern[str]:
    return re.compile(words_of(language).opening.own_date)


def own_date(text: str, now: datetime, *, language: str = "en") -> date | None:
    """Return the day on which something of theirs ends, None where no such day is named.

    `now` is aware; the day is in its zone. A day on which the employer decides is none.
    """
    read = straight(tidy(text))
    for match in _named(language).finditer(read):
        clause = re.split(r"[.;!?\n]", read[match.start() :])[0]
        found = find_moment(clause, now, language=language)
        if found:
            return found.at.date()
    return None
