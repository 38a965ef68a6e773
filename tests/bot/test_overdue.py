"""After a downtime nobody is woken at night by what they asked for weeks ago."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta

import pytest

from bot.keep.places import Place
from flows.kernel.events import Due, Start
from tests.bot.talk import NOW, Desk

PLANNED = Due("plan:1", "plan_step", 1)
AT = NOW + timedelta(days=1)
"""At half past five in the afternoon, in UTC: nobody knows another zone."""


@pytest.fixture(name="desk")
def made_desk(place: Place) -> Iterator[Desk]:
    desk = Desk(place)
    desk.tell(Start())
    desk.tell("plan 1")
    desk.sent()
    with closing(desk.store):
        yield desk


def test_weeks_late_at_three_in_the_morning_it_waits_for_the_day(desk: Desk) -> None:
    desk.now = (AT + timedelta(days=18)).replace(hour=3)
    assert desk.tell(PLANNED) == "duplicate"
    assert desk.sent() == []
    morning = desk.now.replace(hour=9, minute=0)
    assert desk.store.nudges.next_due() == morning
    desk.now = morning
    assert desk.tell(PLANNED) == "taken"
    assert len(desk.sent()) == 1
    assert desk.store.nudges.next_due() is None


def test_two_hours_late_it_comes_though_it_is_late_in_the_evening(desk: Desk) -> None:
    desk.now = AT + timedelta(hours=2, minutes=59)
    assert desk.tell(PLANNED) == "taken"


def test_weeks_late_by_day_it_comes_at_once(desk: Desk) -> None:
    desk.now = (AT + timedelta(days=18)).replace(hour=11)
    assert desk.tell(PLANNED) == "taken"


def test_a_time_of_the_night_that_was_asked_for_is_kept(desk: Desk) -> None:
    desk.now = NOW.replace(hour=2)
    desk.tell("plan 1")
    desk.now += timedelta(days=1)
    assert desk.tell(PLANNED) == "taken"
