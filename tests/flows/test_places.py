"""Zones: by name, by city, by the time on somebody's clock."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.kernel.events import Zone
from flows.places import offset_name, zone_from_clock, zone_named, zone_of
from tests.flows.talking import fresh, talk
from tests.walks import MONDAY

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("told", "zone"),
    [((9, 30), "UTC+00:00"), ((10, 30), "UTC+01:00"), ((15, 0), "UTC+05:30"),
     ((4, 30), "UTC-05:00"), ((1, 30), "UTC-08:00"), ((22, 30), "UTC+13:00"),
     ((22, 45), "UTC-10:45"), ((10, 37), "UTC+01:00"), ((15, 14), "UTC+05:45")],
)  # fmt: skip
def test_the_time_on_their_clock_tells_the_zone(told: tuple[int, int], zone: str) -> None:
    assert zone_from_clock(time(*told), NOW) == zone


@given(hour=st.integers(0, 23), minute=st.integers(0, 59), now=st.integers(0, 86399))
def test_whatever_the_clock_says_the_zone_makes_it_say_so(hour: int, minute: int, now: int) -> None:
    at = datetime(2026, 3, 2, tzinfo=UTC) + timedelta(seconds=now)
    name = zone_from_clock(time(hour, minute), at)
    there = at.astimezone(zone_of(name))
    apart = abs((there.hour * 60 + there.minute) - (hour * 60 + minute))
    assert min(apart, 1440 - apart) <= 8
    offset = there.utcoffset()
    assert offset is not None
    assert timedelta(hours=-12) < offset < timedelta(hours=14)


@pytest.mark.parametrize(
    ("text", "zone"),
    [("Berlin", "Europe/Berlin"), ("berlin", "Europe/Berlin"), ("new york", "America/New_York"),
     ("Europe/Madrid", "Europe/Madrid"), ("Kolkata", "Asia/Kolkata"), ("Atlantis", None),
     ("", None), ("Berlin or so", None)],
)  # fmt: skip
def test_a_city_is_found_by_its_name(text: str, zone: str | None) -> None:
    assert zone_named(text) == zone


@pytest.mark.parametrize("name", ["", "Nowhere/Land", "../../etc/passwd", "UTC", "\x00", "a" * 900])
def test_a_name_that_means_nothing_is_utc(name: str) -> None:
    assert NOW.astimezone(zone_of(name)).utcoffset() == timedelta()


def test_a_zone_with_summer_time_is_the_zone_and_not_its_offset() -> None:
    assert zone_of("Europe/Berlin") == ZoneInfo("Europe/Berlin")
    summer = datetime(2026, 7, 2, 9, 30, tzinfo=UTC).astimezone(zone_of("Europe/Berlin"))
    assert summer.hour == 11


@pytest.mark.parametrize("minutes", [-660, -210, 0, 330, 345, 840])
def test_an_offset_is_named_and_read_back(minutes: int) -> None:
    delta = timedelta(minutes=minutes)
    assert NOW.astimezone(zone_of(offset_name(delta))).utcoffset() == delta


PAUSED = fresh(intake__when=("today",), pause__offer=("day",))


@pytest.mark.parametrize(
    ("told", "zone"), [("Berlin", "Europe/Berlin"), ("10:30", "UTC+01:00"), ("4:30", "UTC-05:00")]
)
def test_at_its_question_a_city_or_the_time_is_the_answer(told: str, zone: str) -> None:
    there = talk("pause.zone", PAUSED).type(told)
    assert there.session.person["zone"] == zone
    assert there.has("pause.zone.say.set")


def test_a_zone_that_cannot_be_read_is_asked_for_again() -> None:
    there = talk("pause.zone", PAUSED).type("somewhere warm")
    assert (there.state, there.has("pause.zone.say.unknown")) == ("pause.zone", True)


def test_a_zone_found_by_the_bot_answers_its_question() -> None:
    there = talk("pause.zone", PAUSED).send(Zone("Asia/Kolkata"))
    assert there.session.person["zone"] == "Asia/Kolkata"
    assert there.state == "pause.hour"


def test_a_zone_found_in_passing_is_noted_and_nothing_is_said() -> None:
    there = talk("feel.sore").send(Zone("Asia/Kolkata"))
    assert (there.texts, there.state) == ([], "feel.sore")
    assert there.session.person["zone"] == "Asia/Kolkata"


def test_the_clock_is_read_back_as_it_is_there() -> None:
    there = talk("pause.zone", PAUSED).type("Berlin")
    assert f"{MONDAY.astimezone(ZoneInfo('Europe/Berlin')):%H:%M}" in there.texts[0]
