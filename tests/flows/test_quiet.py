"""Hours: a nudge comes only within them, on every clock that a zone shows, on every day."""

from __future__ import annotations

import zoneinfo
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from importlib import resources
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.kernel.person import PersonData
from flows.moments.quiet import USUAL, Hours, allowed, hours_of, next_allowed
from flows.places import instant, zone_of

BEGIN, END = date(2026, 1, 1), date(2036, 1, 1)
LATE_SHIFT = Hours(time(15), time(2, 30))
BRIEF = Hours(time(2, 10), time(2, 40))
"""Hours that a gap of the clock swallows whole where it goes from two to three."""


def rules() -> dict[bytes, str]:
    """One zone for each set of rules in the locked tzdata, every name of it read."""
    found: dict[bytes, str] = {}
    for name in sorted(zoneinfo.available_timezones()):
        *folders, last = name.split("/")
        package = ".".join(["tzdata", "zoneinfo", *folders])
        found.setdefault(resources.files(package).joinpath(last).read_bytes(), name)
    return found


ZONES = sorted(rules().values())
ANY_HOURS = st.builds(
    lambda first, length: Hours(
        first, (datetime.combine(BEGIN, first) + timedelta(minutes=length)).time()
    ),
    st.times().map(lambda t: t.replace(second=0, microsecond=0)),
    st.integers(1, 1439),
)
MOMENTS = st.integers(0, 315_000_000).map(
    lambda seconds: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
)


def offset_at(at: datetime, zone: str) -> timedelta:
    offset = at.astimezone(zone_of(zone)).utcoffset()
    assert offset is not None
    return offset


@cache
def jumps(zone: str) -> list[datetime]:
    """The moments within the ten years, and a month around, at which its clock jumps."""
    first = datetime(2025, 12, 15, tzinfo=UTC)
    days = [first + timedelta(days=n) for n in range(3700)]
    return [
        _jump(one, other, zone)
        for one, other in pairwise(days)
        if offset_at(one, zone) != offset_at(other, zone)
    ]


def _jump(before: datetime, after: datetime, zone: str) -> datetime:
    """The first minute of the new offset."""
    while after - before > timedelta(minutes=1):
        middle = before + (after - before) // timedelta(minutes=2) * timedelta(minutes=1)
        if offset_at(middle, zone) == offset_at(before, zone):
            before = middle
        else:
            after = middle
    return after


@cache
def clocks() -> list[str]:
    """One zone for each clock there is in these years: many differ in the past alone."""
    found: dict[tuple[object, ...], str] = {}
    for zone in ZONES:
        shown = [(jump, offset_at(jump, zone)) for jump in jumps(zone)]
        found.setdefault((offset_at(datetime(2026, 1, 1, tzinfo=UTC), zone), *shown), zone)
    return list(found.values())


def within(at: datetime, zone: str, hours: Hours) -> bool:
    """The same judged otherwise: in minutes of the local day, from the offset alone."""
    day = timedelta(days=1)
    passed = (at - datetime(2026, 1, 1, tzinfo=UTC) + offset_at(at, zone)) % day
    first, last = (timedelta(hours=t.hour, minutes=t.minute) for t in (hours.first, hours.last))
    return (passed - first) % day < (last - first) % day


def test_zones_come_from_the_locked_package_and_never_from_the_system() -> None:
    assert zoneinfo.TZPATH == ()
    assert len(zoneinfo.available_timezones()) > 500


@pytest.mark.parametrize(
    ("clock", "may"),
    [("08:59", False), ("09:00", True), ("20:29", True), ("20:30", False), ("00:00", False)],
)
def test_the_usual_hours_are_nine_to_half_past_eight(clock: str, may: bool) -> None:
    now = instant(datetime.fromisoformat(f"2026-06-01T{clock}"), zone_of("Europe/Berlin"))
    assert allowed(now, "Europe/Berlin") is may


def test_every_clock_on_every_day_of_ten_years() -> None:
    """A nudge meant for four in the morning UTC comes within the hours there, that day or next."""
    days = (END - BEGIN).days
    meant = [datetime(2026, 1, 1, 4, tzinfo=UTC) + timedelta(days=n) for n in range(days)]
    zero, day = datetime(2026, 1, 1, tzinfo=UTC), timedelta(days=1)
    first, last = timedelta(hours=9), timedelta(hours=20, minutes=30)
    for zone in clocks():
        for now in meant:
            at = next_allowed(now, zone)
            assert now <= at < now + day, (zone, now)
            assert first <= (at - zero + offset_at(at, zone)) % day < last, (zone, now)


@pytest.mark.parametrize("hours", [USUAL, LATE_SHIFT, BRIEF], ids=["usual", "late", "brief"])
def test_around_every_jump_of_every_clock_each_quarter_of_an_hour(hours: Hours) -> None:
    for zone in clocks():
        for jump in jumps(zone)[:2]:
            for quarter in range(-60, 60):
                now = jump + timedelta(minutes=15 * quarter)
                at = next_allowed(now, zone, hours)
                assert now <= at <= now + timedelta(hours=49)
                assert within(at, zone, hours), (zone, now)
                assert (at == now) == within(now, zone, hours)


def test_hours_that_begin_in_a_gap_begin_at_the_first_real_minute() -> None:
    midnight = datetime(2026, 3, 29, 0, 30, tzinfo=UTC)
    at = next_allowed(midnight, "Europe/Berlin", Hours(time(2, 30), time(9)))
    assert at == datetime(2026, 3, 29, 1, 0, tzinfo=UTC)


def test_hours_that_a_gap_swallows_are_those_of_the_next_day() -> None:
    at = next_allowed(datetime(2026, 3, 28, 23, tzinfo=UTC), "Europe/Berlin", BRIEF)
    assert at == datetime(2026, 3, 30, 0, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("local", "zone", "at"),
    [
        ("2026-03-29T02:30", "Europe/Berlin", "2026-03-29T01:00"),
        ("2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30"),
        ("2028-02-29T18:30", "Europe/Berlin", "2028-02-29T17:30"),
        ("2026-10-04T02:15", "Australia/Lord_Howe", "2026-10-03T15:30"),
        ("2026-03-08T02:59", "America/New_York", "2026-03-08T07:00"),
        ("2026-05-01T09:00", "UTC+05:30", "2026-05-01T03:30"),
    ],
)
def test_a_local_time_in_a_gap_is_the_minute_after_and_in_a_fold_the_first(
    local: str, zone: str, at: str
) -> None:
    assert instant(datetime.fromisoformat(local), zone_of(zone)) == datetime.fromisoformat(f"{at}Z")


@given(now=MOMENTS, zone=st.sampled_from(ZONES), hours=ANY_HOURS)
def test_whatever_the_hours_it_is_moved_into_them_and_never_dropped(
    now: datetime, zone: str, hours: Hours
) -> None:
    at = next_allowed(now, zone, hours)
    assert allowed(at, zone, hours)
    assert within(at, zone, hours)
    assert now <= at <= now + timedelta(hours=49)
    assert next_allowed(at, zone, hours) == at


def test_hours_that_leave_no_minute_are_refused() -> None:
    with pytest.raises(ValueError, match="no minute"):
        Hours(time(9), time(9))


@pytest.mark.parametrize(
    ("person", "hours"),
    [
        ({}, USUAL),
        ({"hour": "21:00"}, Hours(time(9), time(21, 30))),
        ({"hour": "07:15"}, Hours(time(7, 15), time(20, 30))),
        ({"hour": "02:00"}, Hours(time(2), time(2, 30))),
        ({"hour": "23:45"}, Hours(time(9), time.max)),
        ({"quiet": ["22:00", "08:00"]}, Hours(time(8), time(22))),
        ({"quiet": ["09:00", "17:00"], "hour": "10:00"}, Hours(time(17), time(9))),
    ],
)
def test_the_hours_are_their_own_and_stretch_to_the_hour_they_named(
    person: PersonData, hours: Hours
) -> None:
    assert hours_of(person) == hours
