"""While the flow is parked nothing is guessed: only a clear word leads away from the help."""

from __future__ import annotations

import pytest

from flows.listening.refusals import takes_back
from tests.flows.talking import talk


@pytest.mark.parametrize(
    "said", ["no", "no, I'm not ok", "not safe", "nothing", "idk", "my sister is coming over"]
)
def test_words_that_are_no_button_leave_the_help_standing(said: str) -> None:
    there = talk("feel.kind").type("I want to die").type(said)
    assert there.state == "parked"


@pytest.mark.parametrize(
    "said", ["I'm safe", "I'm safe, go on", "I didn't mean that", "no, not that"]
)
def test_a_clear_word_goes_on(said: str) -> None:
    there = talk("feel.kind").type("I want to die").type(said)
    assert there.state == "feel.kind"


@pytest.mark.parametrize("said", ["No, not that.", "I didn't mean it like that", "just joking"])
def test_that_it_was_not_meant_is_believed_in_many_words(said: str) -> None:
    assert takes_back(said)


@pytest.mark.parametrize("said", ["no", "not that I want to live", "I didn't mean to live"])
def test_danger_is_not_taken_for_taking_back(said: str) -> None:
    assert not takes_back(said)
