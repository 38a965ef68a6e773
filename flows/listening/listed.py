"""A job and an employer at the beginning of a list: "SAP, UX researcher, three rounds done"."""

from __future__ import annotations

import re
from datetime import date

from flows.listening.days import find_past_days
from flows.listening.languages import language as words_of
from flows.listening.names import is_a_job, job
from flows.listening.naming import capitals
from flows.listening.patterns import compiled

_MARKS = re.compile(r"\W+")
_LONGEST = 200
_TWO = 2


def listed(text: str, today: date, *, language: str = "en") -> tuple[str | None, str | None]:
    """The job and the employer that are the first two things of a list, in either order."""
    cut = compiled(words_of(language).opening.job_splits).split(text[:_LONGEST])
    parts, between = [part.strip() for part in cut[::2]], cut[1::2]
    if len(parts) <= _TWO or not _MARKS.fullmatch(between[0]):
        return None, None
    both = ", ".join(parts[:_TWO])
    role, company, _ = job(both, language=language) if is_a_job(both) else (None, None, False)
    plain = company is not None and capitals(company) == company
    return (role, company) if plain and not find_past_days(both, today) else (None, None)
