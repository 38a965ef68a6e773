"""Days that have been and moments to come, from a Wednesday afternoon in June."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from flows.listening.times import Moment, Problem, clock, moment, past_day

TODAY = date(2026, 6, 3)
BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 6, 3, 14, 0, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("today", TODAY),
        ("this morning", TODAY),
        ("an hour ago", TODAY),
        ("Yesterday!", date(2026, 6, 2)),
        ("last night", date(2026, 6, 2)),
        ("Wednesday", date(2026, 5, 27)),
        ("last Monday I think", date(2026, 6, 1)),
        ("Friday last week", date(2026, 5, 29)),
        ("two weeks ago", date(2026, 5, 20)),
        ("a couple of days ago", date(2026, 6, 1)),
        ("last week", date(2026, 5, 27)),
        ("this week", date(2026, 6, 1)),
        ("weeks ago", date(2026, 5, 13)),
        ("a month ago", date(2026, 5, 3)),
        ("31.5.", date(2026, 5, 31)),
        ("5 May", date(2026, 5, 5)),
        ("May 5th", date(2026, 5, 5)),
        ("2026-05-05", date(2026, 5, 5)),
        ("05.05.26", date(2026, 5, 5)),
        ("4/5", date(2026, 5, 4)),
        ("4/25", date(2026, 4, 25)),
        ("20 December", date(2025, 12, 20)),
    ],
)
def test_a_past_day(said: str, day: date) -> None:
    assert past_day(said, TODAY) == day


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ("31 February", Problem("no_such_date", "31 February")),
        ("2026-13-01", Problem("no_such_date", "2026-13-01")),
        ("9 June", Problem("future", "9 June")),
        ("tomorrow", Problem("future", "tomorrow")),
        ("no idea", Problem("not_understood", "no idea")),
        ("", Problem("not_understood", "")),
    ],
)
def test_a_past_day_that_is_none(said: str, problem: Problem) -> None:
    assert past_day(said, TODAY) == problem


@pytest.mark.parametrize(
    ("said", "local", "hour_said"),
    [
        ("tomorrow", "2026-06-04 18:30", False),
        ("tmrw at 9", "2026-06-04 09:00", True),
        ("tomorrow 9", "2026-06-04 09:00", True),
        ("tonight", "2026-06-03 20:00", True),
        ("tonight at 9", "2026-06-03 21:00", True),
        ("Thursday 18:30", "2026-06-04 18:30", True),
        ("Wednesday", "2026-06-10 18:30", False),
        ("next Monday 9am", "2026-06-08 09:00", True),
        ("in 3 days", "2026-06-06 18:30", False),
        ("in two hours", "2026-06-03 16:00", True),
        ("in half an hour", "2026-06-03 14:30", True),
        ("in a week", "2026-06-10 18:30", False),
        ("first thing tomorrow", "2026-06-04 08:00", True),
        ("Sat afternoon", "2026-06-06 15:00", True),
        ("2026-12-01 10:00", "2026-12-01 10:00", True),
        ("at 9am", "2026-06-04 09:00", True),
        ("a week from friday", "2026-06-12 18:30", False),
        ("friday in a week at 17:00", "2026-06-12 17:00", True),
        ("tomorrow at 24:00", "2026-06-05 00:00", True),
        ("half past six pm", "2026-06-03 18:30", True),
        ("saturday after the shift, 3 oclock", "2026-06-06 15:00", True),
        ("tomorrow at half 5", "2026-06-04 17:30", True),
        ("friday at quarter to one", "2026-06-05 12:45", True),
        ("friday at 03:00", "2026-06-05 03:00", True),
        ("3 January", "2027-01-03 18:30", False),
    ],
)
def test_a_moment_to_come(said: str, local: str, hour_said: bool) -> None:
    at = datetime.fromisoformat(local).replace(tzinfo=BERLIN)
    assert moment(said, NOW) == Moment(at, hour_said)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("at 6", "ambiguous_time"),
        ("tomorrow at 6", "ambiguous_time"),
        ("tomorrow 25:00", "no_such_time"),
        ("Friday 9:75", "no_such_time"),
        ("31 June", "no_such_date"),
        ("today at 9", "past"),
        ("yesterday", "past"),
        ("1 June", "past"),
        ("whenever", "not_understood"),
        ("in 99999 days", "not_understood"),
        ("9999-12-31 23:59", "no_such_date"),
    ],
)
def test_a_moment_that_is_none(said: str, code: str) -> None:
    found = moment(said, NOW)
    assert isinstance(found, Problem)
    assert found.code == code


def test_hours_are_counted_in_elapsed_time_across_a_clock_change() -> None:
    before = datetime(2026, 3, 29, 1, 30, tzinfo=BERLIN)  # at 2:00 it becomes 3:00
    found = moment("in one hour", before)
    assert isinstance(found, Moment)
    assert found.at.astimezone(UTC) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(("said", "hour"), [("at 9", 14), ("9", 14), ("around 11", 12), ("8", 9)])
def test_an_hour_whose_evening_is_nearer_than_its_morning_is_asked_again(
    said: str, hour: int
) -> None:
    found = moment(said, datetime(2026, 6, 3, hour, 0, tzinfo=BERLIN))
    assert isinstance(found, Problem)
    assert found.code == "ambiguous_time"


@pytest.mark.parametrize(("said", "hour"), [("at 9", 22), ("9", 7), ("11", 10)])
def test_an_hour_that_can_only_be_one_is_not(said: str, hour: int) -> None:
    assert isinstance(moment(said, datetime(2026, 6, 3, hour, 0, tzinfo=BERLIN)), Moment)


def test_an_hour_that_the_clock_change_leaves_out_is_the_first_minute_after_it() -> None:
    found = moment("tomorrow 02:30", datetime(2026, 3, 28, 12, 0, tzinfo=BERLIN))
    assert isinstance(found, Moment)
    assert (found.at.hour, found.at.minute) == (3, 0)


@pytest.mark.parametrize(
    ("said", "hour"),
    [
        ("18:30", time(18, 30)),
        ("18.30", time(18, 30)),
        ("7pm", time(19)),
        ("7 p.m.", time(19)),
        ("half past six pm", time(18, 30)),
        ("quarter to nine", time(8, 45)),
        ("9", time(9)),
        ("12am", time(0)),
        ("noon", time(12)),
        ("6 in the evening", time(18)),
    ],
)
def test_clock(said: str, hour: time) -> None:
    assert clock(said) == hour


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ("25:00", Problem("no_such_time", "25:00")),
        ("6", Problem("ambiguous_time", "6")),
        ("soon", Problem("not_understood", "soon")),
    ],
)
def test_clock_says_what_is_wrong(said: str, problem: Problem) -> None:
    assert clock(said) == problem
