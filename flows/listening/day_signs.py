"""Dates in a line of signs, written the same for days that have been and for days to come."""

from __future__ import annotations

import re
from datetime import date

from flows.listening.calendars import find_dates
from flows.listening.en.counting import NO_DAY
from flows.listening.signs import Signs

_COUNTED = f"{NO_DAY}|U7|U1|Umonth|half|thing|person|year"
DATED = (
    r"(?P<date>DATE\d+|(?:THE )?[ONQ](?P<dom>\d+) (?:OF |THE )?M(?P<m>\d+)(?: (?:OF "
    r")?N(?P<y>2\d{3}))?"
    r"|M(?P<m2>\d+) (?:THE )?[ON](?P<dom2>\d{1,2})(?! OCLOCK|\S)(?: ,)?(?: N(?P<y2>2\d{3}))?)"
    r"|(?:THE|ON(?: THE)?) O(?P<nth>\d+)(?! (?:(?:OF |THE )?M\d|" + _COUNTED + r"))"
)
"""A date, or a day of a month, by the groups that `dated` reads."""


def dated(match: re.Match[str], signs: Signs, text: str, today: date, *, back: bool) -> date | None:
    """The day that a match of `DATED` names, in the year that is near, back or ahead."""
    if match["nth"]:
        written = f"the {match['nth']}th"
    elif match["date"].startswith("DATE"):
        start, end = signs.span(match.start(), match.end())
        written = text[start:end]
    else:
        day, month = match["dom"] or match["dom2"], match["m"] or match["m2"]
        written = f"{day}.{month}.{match['y'] or match['y2'] or ''}"
    found = next(find_dates(written, today, back=back, language="en"), None)
    return found.day if found and isinstance(found.day, date) else None
