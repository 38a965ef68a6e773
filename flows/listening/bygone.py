"""Days that have been, as exactly as they were said: "in March" is a month and no day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from flows.listening.calendars import shifted
from flows.listening.day_signs import DATED, dated
from flows.listening.patterns import late
from flows.listening.signs import Book, Signs, readings

OTHERS = frozenset({"interview", "other"})
_FEW = 5  # a line of so few signs is the answer to "when?"
_DAY = late(
    r"(?<!\S)(?:" + DATED + r"|(?P<n>N\d+|A|some) (?P<u>U\w+) AGO"
    r"|BACK (?:AT )?(?P<n2>N\d+|A) (?P<u2>U\w+)"
    r"|LAST (?P<lu>U7|Umonth)(?: ON)? W(?P<lw>\d)|W(?P<lw2>\d) (?:OF )?LAST U7"
    r"|(?P<weekbefore>WEEKBEFORE)|(?:EARLY |LATE )?(?P<thisweek>THIS U7)"
    r"|(?:LAST (?P<lu2>U7|Umonth)|(?P<lu3>U7|Umonth) LASTPOST)"
    r"|(?P<last>LAST |THIS LAST |THIS PAST |PAST )?W(?P<w>\d)(?P<post> LASTPOST)?"
    r"|(?P<month>(?P<lead>(?:IN|LAST|EARLY|LATE|END|SINCE|AGO IN|BY) (?:OF |THE )*)?M(?P<mo>\d+)"
    r"(?: (?:OF )?(?P<my>N20\d\d))?)"
    r"|(?P<wlead>LAST |THIS |PAST |ON |AT THE |ON THE |over THE |over |THE )?(?P<weekend>WEEKEND)"
    r"|D(?P<fixed>0|-\d)(?P<just> JUST)?"
    r")(?!\S)"
)
_CLAUSES = late(r"(?<!\S)(?:;|BUT|,(?= AND|AND(?= \S+ (?:has|have|will|is))))(?!\S)")
_AHEAD = late(r"(?<!\S)(?:NEXT|NEXTPOST|WHATIF)(?!\S)")
_JUST_BEFORE = late(r"(?:NEXT|BY|A|every|FROM|starts?|NOT \S+|NOT \S+ me|talk AT)(?: THE| ON)? ?$")
_JUST_AFTER = late(r" (?:NEXTPOST|kind|shift)(?!\S)")
_SINCE = late(r"SINCE(?: ON| THE| AT)* ?$")
_INTERVIEW = late(
    r"(?<!\S)(?<!AT )(?<!AT THE )(?<!AT A )(?:interview(?:ed|s)?|trial|assessment|"
    r"entrevista|beworben)"
    r"(?: ON| AT| THE| LAST| for \S+)* ?$"
)
_PIECE_ENDS = late(r" ?(?:[,;]|$)")
_MARKS = frozenset({";", ","})
_CLOSE = 60  # places of the line in which what stands before a day is looked for
_ONE_OF_A_KIND = late(r"(?<!\S)A(?!\S)")
_HOUR = late(r"(?<!\S)(?:T\d+:\S+|AT N\d+)(?!\S)")
_ANSWERED = late(
    r"(?<!\S)(?:no (?:FROM|for|again|D0)|rejected|rejectd|(?:a|A|THE|got|said) no|turned|"
    r"wrote|mailed|told|said|"
    r"heard|ghosted|nothing|silence|"
    r"absage|abgesagt|rechazaron|dijeron|found|refused|letter|mail|call|phone|rejection|message|sms|post|brief|carta|correo|llamada|anruf|"
    r"declined|the mail|email|came|got|kam|"
    r"they|sie|JUST)(?!\S)"
)
_OTHER = late(
    r"(?<!\S)(?:died|buried|funeral|death|divorced|separated|married|born|moved|gestorben|starb|"
    r"beerdigt|murio|fallecio|(?:i|ich|yo) (?:sent|rang|called|wrote|mailed|emailed|posted|"
    r"dispatched|asked|started|went|bought|passed|worked|rief|schrieb))(?!\S)"
)


@dataclass(frozen=True, slots=True)
class Past:
    """A day that has been, as it was said, and where.

    `exact` is "day", "week" or "month": of a week its Monday stands for it, of a month its first
    (of a count of weeks the day so long ago). `of` is "interview" or "other" where
    something else was the day's, "no" where its line tells of an answer, else "".
    """

    day: date
    exact: str
    of: str
    start: int
    end: int


def find_past(text: str, today: date, *, language: str = "en") -> list[Past]:
    """Return the past days named anywhere in the text, in order.

    Durations, ages, hours, "now" and days to come are none. The language spoken is tried first,
    then the others.
    """
    for signs, own in readings(text, language):
        found = list(_found(signs, text, today, own))
        if found:
            return found
    return []


def day_of_no(text: str, today: date, *, language: str = "en") -> Past | None:
    """Return the day on which the no came: the latest that is of nothing else."""
    named = [one for one in find_past(text, today, language=language) if one.of not in OTHERS]
    answers = [one for one in named if one.of == "no"]
    return max(answers or named, key=lambda one: one.day, default=None)


@dataclass(frozen=True)
class _Clause:
    """What a clause says beside its days, looked up once."""

    line: str
    start: int
    end: int
    own: Book

    def _has(self, pattern: re.Pattern[str]) -> bool:
        return pattern.search(self.line, self.start, self.end) is not None

    @cached_property
    def few(self) -> bool:
        """Whether so little is said that it answers "when?"."""
        said = self.line[self.start : self.end].split()
        return sum(sign not in _MARKS for sign in said) <= _FEW

    @cached_property
    def told(self) -> bool:
        """Whether it tells of something that happened."""
        return self._has(self.own.happened)

    @cached_property
    def ahead(self) -> bool:
        """Whether it looks ahead, more than it tells."""
        return self._has(_AHEAD) or (not self.told and self._has(self.own.planning))

    @cached_property
    def lasting(self) -> bool:
        """Whether something has gone on for long."""
        return self._has(self.own.lasting)

    @cached_property
    def answered(self) -> bool:
        """Whether it tells of an answer that came."""
        return self._has(_ANSWERED)

    @cached_property
    def other(self) -> bool:
        """Whether it tells of another thing than an answer."""
        return self._has(_OTHER)

    @cached_property
    def timed(self) -> bool:
        """Whether an hour is named."""
        return self._has(_HOUR)

    def before(self, at: int) -> str:
        """Return the signs just before a place."""
        return self.line[max(self.start, at - _CLOSE) : at]


def _found(signs: Signs, text: str, today: date, own: Book) -> Iterator[Past]:
    line, start = signs.line, 0
    for end in [*(match.start() for match in _CLAUSES.finditer(line)), len(line)]:
        clause = _Clause(line, start, end, own)
        for match in _DAY.finditer(line, start, end):
            if not _is_told(match, clause):
                continue
            read = _day(match, signs, text, today)
            if read and read[0] <= today:
                yield Past(*read, _of(match, clause), *signs.span(*match.span()))
        start = end


def _of(match: re.Match[str], clause: _Clause) -> str:
    if _INTERVIEW.search(clause.before(match.start())):
        return "interview"
    if clause.other:
        return "other"
    return "no" if clause.answered else ""


def _is_told(match: re.Match[str], clause: _Clause) -> bool:
    """Whether the day is told of: nothing ahead of it, and not only the start of a long time."""
    before = clause.before(match.start())
    if _JUST_BEFORE.search(before) or _JUST_AFTER.match(clause.line, match.end()):
        return False
    since = bool(_SINCE.search(before)) or (match["lead"] or "").startswith("SINCE")
    if since and clause.lasting:
        return False
    if match["n"] or match["n2"] or match["last"] or match["post"] or match["just"]:
        return True
    if match["fixed"] and match["fixed"] != "0":
        return True
    if clause.ahead and not since:
        return False
    if match["fixed"]:
        alone = before.endswith(", ") and _PIECE_ENDS.match(clause.line, match.end())
        return clause.few or clause.answered or bool(alone)
    return _weak(match, clause, clause.told or since)


def _weak(match: re.Match[str], clause: _Clause, told: bool) -> bool:
    """Whether a day that may as well lie ahead, or be no day, is told of."""
    few = clause.few and not clause.timed
    if match["month"]:
        return bool(match["lead"] or match["my"]) or (few and match.start() - clause.start <= 1)
    if match["w"]:
        return told or (few and not _ONE_OF_A_KIND.search(clause.before(match.start())))
    if match["weekend"]:
        return told or bool(match["wlead"]) or few
    return True


def _day(match: re.Match[str], signs: Signs, text: str, today: date) -> tuple[date, str] | None:
    said, monday = match.groupdict(), today - timedelta(days=today.weekday())
    if said["date"] or said["nth"]:
        on = dated(match, signs, text, today, back=True)
        return (on, "day") if on else None
    if unit := said["u"] or said["u2"]:
        return _ago(said["n"] or said["n2"], unit, today)
    if weekday := said["lw"] or said["lw2"]:
        return monday - timedelta(days=7 - int(weekday)), "day"
    if said["w"]:
        return today - timedelta(days=(today.weekday() - int(said["w"]) - 1) % 7 + 1), "day"
    if said["fixed"]:
        return today + timedelta(days=int(said["fixed"])), "day"
    if said["weekend"]:
        return today - timedelta(days=(today.weekday() - 5) % 7 or 7), "week"
    if said["mo"]:
        return _month(int(said["mo"]), said["my"], today), "month"
    return _last(said, monday, today)


def _last(said: dict[str, str | None], monday: date, today: date) -> tuple[date, str] | None:
    unit = said["lu2"] or said["lu3"]
    if unit == "Umonth":
        before = shifted(today.replace(day=1), -1, 0)
        return (before, "month") if before else None
    weeks = 2 if said["weekbefore"] else 0 if said["thisweek"] else 1
    return monday - timedelta(days=7 * weeks), "week"


def _ago(count: str, unit: str, today: date) -> tuple[date, str] | None:
    number = int(count[1:]) if count[0] == "N" else 3 if count == "some" else 1
    if unit in {"Umin", "Uhour"}:
        return (today, "day") if number <= 300 else None
    if unit == "Uyear":
        return None
    if unit == "Umonth":
        on = shifted(today.replace(day=1), -number, 0)
        return (on, "month") if on else None
    days = int(unit[1:])
    on = shifted(today, -number, days)
    return (on, "day" if days == 1 else "week") if on else None


def _month(month: int, year: str | None, today: date) -> date:
    if year:
        return date(int(year[1:]), month, 1)
    return date(today.year if month <= today.month else today.year - 1, month, 1)
