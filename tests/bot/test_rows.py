from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from bot.keep.rows import millis, moment, new_id, pack, unpack

plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters()),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(plain)
def test_plain_data_comes_back_as_it_was(value: object) -> None:
    assert unpack(pack(value)) == value


def test_a_text_that_is_not_proper_unicode_is_kept_all_the_same() -> None:
    assert unpack(pack({"text": "\ud83d alone"})) == {"text": "\ud83d alone"}


def test_short_answers_are_equally_long() -> None:
    assert len(pack({"codes": ["no"]})) == len(pack({"codes": ["yes", "maybe"]}))


@given(st.datetimes(timezones=st.just(UTC)))
def test_a_time_comes_back_never_earlier_and_within_a_millisecond(at: datetime) -> None:
    assert timedelta(0) <= moment(millis(at)) - at < timedelta(milliseconds=1)


def test_an_instant_is_the_same_number_in_every_zone() -> None:
    there = timezone(timedelta(hours=5, minutes=45))
    at = datetime(2026, 3, 4, 12, tzinfo=UTC)
    assert millis(at) == millis(at.astimezone(there))


def test_ids_are_sqlite_integers_and_differ() -> None:
    ids = {new_id() for _ in range(1000)}
    assert len(ids) == 1000
    assert all(0 < each < 2**63 for each in ids)
