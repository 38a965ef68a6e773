"""Added up side by side, the weights come to what they come to one by one."""

from array import array
from collections.abc import Collection
from itertools import accumulate, cycle, islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.listening.features import BUCKETS, LONGEST_WORD, Found, pieces_of
from flows.listening.lanes import TOGETHER, Lanes, Table

LABELS = 5
Weights = tuple[dict[int, int], ...]
"""By label, the weights of a few features; those of any other are those of one of them."""
MIXED: Weights = (
    {}, {0: 127, 1: 127, 2: -128, 3: 1, 4: -1}, {2: -7}, {1: 3, 4: 127},
    {}, {0: -128, 1: -128, 2: -128, 3: -128, 4: -128}, {0: -128}, {0: 9, 3: -9, 4: 100},
)  # fmt: skip
SPARSE: Weights = ({}, {LABELS - 1: 5})
SAID = ["the", "then", "them", "ten", "a", "aaa", "x" * LONGEST_WORD, "the" * LONGEST_WORD]
NUMBERS = st.sets(st.integers(0, BUCKETS - 1), max_size=300)


def table(weights: Weights) -> Table:
    """A table as a model has it."""
    begins = accumulate(islice(cycle(map(len, weights)), BUCKETS), initial=0)
    whose = array("H", (label for one in weights for label in one))
    said = array("b", (weight for one in weights for weight in one.values()))
    times = BUCKETS // len(weights)
    return Table(LABELS, array("I", begins), whose * times, said * times)


def one_by_one(weights: Weights, found: Collection[int]) -> list[int]:
    there = [weights[number % len(weights)] for number in found]
    return [sum(one.get(label, 0) for one in there) for label in range(LABELS)]


TABLES = table(MIXED), table(SPARSE)


@given(said=st.lists(st.sampled_from(SAID)), beside=NUMBERS)
def test_the_sums_are_those_of_the_weights(said: list[str], beside: set[int]) -> None:
    lanes = Lanes(*TABLES)
    for _ in range(2):  # the second time words and features are remembered
        found = Found(said, beside)
        assert found.numbers == beside.union(*map(pieces_of, said))
        assert lanes.sums(found) == [*one_by_one(MIXED, found), *one_by_one(SPARSE, found)]


@given(said=st.lists(st.sampled_from(SAID)), beside=NUMBERS, more=NUMBERS)
def test_what_is_put_beside_counts_once(said: list[str], beside: set[int], more: set[int]) -> None:
    lanes = Lanes(*TABLES[:1])
    both = Found(said, beside) | more
    assert lanes.sums(both) == one_by_one(MIXED, Found(said, beside | more)) == lanes.sums(both)


@pytest.mark.parametrize("weight", [-128, 0, 127])
@pytest.mark.parametrize("count", [1, TOGETHER, TOGETHER + 1, 3 * TOGETHER + 2])
def test_no_lane_runs_over(weight: int, count: int) -> None:
    lanes = Lanes(table((dict.fromkeys(range(LABELS), weight),)))
    for _ in range(2):
        assert lanes.sums(Found((), set(range(count)))) == [weight * count] * LABELS
