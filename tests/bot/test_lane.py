from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.due.fuse import AN_HOUR_AT_MOST, Fuse
from bot.due.lane import MOST, RATE, Lane

NOW = datetime(2026, 3, 4, 17, 30, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def test_at_first_there_is_room_for_the_most() -> None:
    assert Lane(rate=5, most=3).room(NOW) == 3


def test_what_was_spent_comes_back_with_time_and_no_more_than_that() -> None:
    lane = Lane(rate=4, most=3)
    lane.spend(lane.room(NOW))
    assert lane.room(NOW) == 0
    assert lane.seconds() == 0.75
    assert lane.room(NOW + SECOND / 2) == 2
    assert lane.room(NOW + SECOND * 100) == 3


def test_a_clock_that_jumps_gives_a_full_bucket_at_most() -> None:
    lane = Lane(rate=4, most=3)
    lane.spend(lane.room(NOW))
    assert lane.room(NOW + timedelta(days=400)) == 3
    lane.spend(2)
    assert lane.room(NOW) == 1
    assert lane.room(NOW + SECOND / 4) == 2


@given(waits=st.lists(st.integers(0, 2_000), min_size=1, max_size=60))
def test_in_no_second_go_more_than_telegram_lets_through(waits: list[int]) -> None:
    lane, at = Lane(), NOW
    went: list[datetime] = []
    for wait in waits:
        at += timedelta(milliseconds=wait)
        room = lane.room(at)
        lane.spend(room)
        went += [at] * room
        assert len([each for each in went if at - SECOND < each]) <= RATE + MOST <= 30


def test_waiting_as_long_as_it_says_gives_room_for_the_most() -> None:
    lane, at = Lane(), NOW
    for _ in range(100):
        lane.spend(lane.room(at))
        at += timedelta(seconds=lane.seconds())
        assert lane.room(at) >= MOST - 1  # a rounded microsecond may cost one


def test_nothing_happens_to_the_fuse_at_the_lane_of_people() -> None:
    fuse = Fuse()
    for minute in range(300):
        fuse.happened(["telegram:1"], NOW + timedelta(minutes=4 * minute))
    assert not fuse.blown


def test_a_clock_put_back_does_not_keep_the_count() -> None:
    fuse = Fuse()
    for day in range(300):
        fuse.happened(["telegram:1"], NOW - timedelta(days=day))
    assert not fuse.blown
    assert AN_HOUR_AT_MOST < 300
