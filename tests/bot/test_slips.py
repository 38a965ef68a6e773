from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from bot.zones.slips import distance

WORDS = st.text("abc ", max_size=8)


@given(one=WORDS, other=WORDS, at_most=st.integers(0, 3))
def test_slips_are_counted_as_the_library_counts_them(one: str, other: str, at_most: int) -> None:
    slips = OSA.distance(one, other)
    assert distance(one, other, at_most) == (slips if slips <= at_most else None)


def test_two_letters_swapped_are_one_slip() -> None:
    assert distance("belrin", "berlin", 2) == 1
