"""Added up side by side, the weights come to what they come to one by one."""

from array import array
from collections.abc import Collection
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.listening.lanes import TOGETHER, Lanes

LABELS = 21
Said = dict[int, int]
"""The weights of one feature, by label."""
WEIGHTS = st.lists(
    st.dictionaries(st.integers(0, LABELS - 1), st.integers(-128, 127), max_size=LABELS),
    min_size=1,
    max_size=40,
)


def lanes(features: list[Said]) -> Lanes:
    begins = array("I", accumulate(map(len, features), initial=0))
    whose = array("H", (label for said in features for label in sorted(said)))
    weights = array("b", (said[label] for said in features for label in sorted(said)))
    return Lanes(LABELS, begins, whose, weights)


def one_by_one(features: list[Said], found: Collection[int]) -> list[int]:
    return [sum(features[number].get(label, 0) for number in found) for label in range(LABELS)]


@given(features=WEIGHTS, chosen=st.sets(st.integers(0, 39)))
def test_the_sums_are_those_of_the_weights(features: list[Said], chosen: set[int]) -> None:
    found = {number % len(features) for number in chosen}
    there = lanes(features)
    assert there.sums(found) == one_by_one(features, found)
    assert there.sums(found) == one_by_one(features, found)  # the lanes remembered by now


@pytest.mark.parametrize("weight", [-128, 0, 127])
@pytest.mark.parametrize("count", [1, TOGETHER, TOGETHER + 1, 3 * TOGETHER + 2])
def test_no_lane_runs_over(weight: int, count: int) -> None:
    features = [dict.fromkeys(range(LABELS), weight)] * count
    assert lanes(features).sums(range(count)) == [weight * count] * LABELS
