"""Another day than the one that was noted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from flows.kernel.step import DATE, SCALE
from flows.listening import corrects, put_right, told_anew
from flows.listening.cues import is_polite, may_correct
from flows.listening.days import day_alone, find_past_days, on_its_weekday
from flows.listening.hours_again import (
    is_of_somebody,
    refuses_ahead,
    requests,
    without_refused_days,
)
from flows.listening.taken_back import opens, unmarked
from flows.moments.when import (
    moment_ahead,
    read_hour,
    read_moved,
    read_not_yet,
    read_pause,
    read_return,
)

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.session import Answer
    from flows.listening.calendars import Found

CAME_ON = "intake.when"
"""The day on which the answer came."""
FEW = 10
"""Words up to which any word that corrects is enough where an answer is told to have come."""
A_DAY_AT_MOST = 5
"""Words around a day up to which a text names hardly more than that day."""
A_DAY_ALONE = 2
"""Words that a day has which is told at the end."""
DENIED_AT_MOST = 30
"""Characters behind a "not" in which the day that it denies stands."""

READS_A_TIME = {read_hour, read_moved, read_not_yet, read_pause, read_return}
"""How the questions read that ask when something shall be."""


def another_day(cursor: Cursor, said: str) -> tuple[str, Answer] | None:
    """Another day than the noted one, where it is named beside it, or as the day of the answer."""
    if cursor.paths.by_step[cursor.state].expects == SCALE and any(map(str.isdigit, said)):
        return None
    noted, today = cursor.facts.day(CAME_ON), cursor.facts.local.date()
    if noted is None:
        return None
    moved = _moved(cursor, said, noted)
    if moved is not None:
        return moved
    found = _days_in(said, today)
    days = [one.day for one in found if isinstance(one.day, date)]
    days += filter(None, (day_alone(new, today) for _, new in corrects.swaps(said)))
    gone = denied_days(cursor, said)
    others = [day for day in days if day != noted and day not in gone]
    if refuses_ahead(said):
        return None
    if not others or requests(said):
        return _day_denied(noted, days, gone)
    told, owned = put_right.tells_of_news(said), any(put_right.owned(said))
    beside = noted in days and (told or corrects.denies(said) or owned)
    alone = day_alone(corrects.taken_back(said) or "", today) is not None
    wrong = opens(said) or put_right.instead_of_wrong(said) is not None or owned or alone
    wrong = wrong or (told and may_correct(said) and len(said.split()) <= FEW)
    wrong = wrong or (bool(gone) and _hardly_more(said, found))
    told = told or (not asks_for_a_time(cursor) and _hardly_more(said, found))
    if not beside and not (wrong and told):
        return None
    meant = without_refused_days(said)
    return CAME_ON, {"date": on_its_weekday(others[-1], meant, today).isoformat()}


def _moved(cursor: Cursor, said: str, noted: date) -> tuple[str, Answer] | None:
    """Some days before or after the noted one, where it is put right: "no, the day before"."""
    by = told_anew.moved_by(said)
    marked = opens(said) or put_right.marks(said) or corrects.denies(said)
    few = len(said.split()) <= FEW and not is_of_somebody(unmarked(said))
    told = (few or put_right.tells_of_news(said)) and not asks_for_a_time(cursor)
    day = noted + by
    fits = by and marked and told and day <= cursor.facts.local.date()
    return (CAME_ON, {"date": day.isoformat()}) if fits else None


def _days_in(said: str, today: date) -> Sequence[Found]:
    """The days that a text names: as it stands, else behind its marks, else with its last words."""
    rest = unmarked(put_right.instead_of_wrong(said) or said)
    end = " ".join(said.split()[-A_DAY_ALONE:])
    texts = (said, rest, end) if opens(said) or rest != said else (said, rest)
    return next((found for text in texts if (found := find_past_days(text, today))), [])


def _day_denied(
    noted: date, days: Sequence[date], gone: Sequence[object]
) -> tuple[str, Answer] | None:
    """The day that was noted, said again beside another one that is denied: it stands."""
    if noted not in days or noted in gone or not gone:
        return None
    return CAME_ON, {"date": noted.isoformat()}


def asks_for_a_time(cursor: Cursor) -> bool:
    """Whether a day is asked for here: then one that is named answers that."""
    row = cursor.paths.by_step[cursor.state]
    return row.expects == DATE or row.reads in READS_A_TIME


def asks_us_for_a_day(cursor: Cursor, said: str) -> bool:
    """Whether a time is asked for by us, and by them: "could you do Sunday?"."""
    asked = is_polite(said) and asks_for_a_time(cursor)
    return asked and moment_ahead(said, cursor.facts.local) is not None


def _hardly_more(said: str, found: Sequence[Found]) -> bool:
    named = sum(len(said[one.start : one.end].split()) for one in found)
    few = len(unmarked(said).split()) - named <= A_DAY_AT_MOST
    return few and not is_of_somebody(said)


def denied_days(cursor: Cursor, said: str) -> list[object]:
    """The days that a "not" stands right before, and those that another is put in the place of."""
    behind = [rest[:DENIED_AT_MOST] for rest in corrects.behind_nots(said)]
    replaced = [old for old, _ in corrects.swaps(said)]
    today = cursor.facts.local.date()
    found = (find_past_days(" ".join(text.split()[:2]), today) for text in (*behind, *replaced))
    return [days[0].day for days in found if days]
