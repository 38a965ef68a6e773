"""A word that only points is not what is replaced: "change it to 9" is of no "it" in a line."""

import pytest

from flows.listening.corrects import swaps


@pytest.mark.parametrize("said", ["no change it to 9", "change that to anger", "swap them for two"])
def test_a_word_that_only_points_is_not_what_is_replaced(said: str) -> None:
    assert swaps(said) == ()


def test_a_word_that_names_something_is() -> None:
    assert swaps("change wednesday to friday") == (("wednesday", "friday"),)
