"""While the flow is parked nothing is guessed: only a clear word leads away from the help."""

from __future__ import annotations

import pytest

from flows.listening.refusals import takes_back
from tests.flows.talking import Talk, fresh, talk

TODAY = fresh(intake__when=("today",), pause__zone="Berlin")


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


def agreed() -> Talk:
    """Two rejections; at the first, a message on Wednesday and a yes to lines for silence."""
    there = talk("pause.offer", TODAY).press("day").type("Berlin").press("quiet_too")
    return there.type("another rejection")


def test_what_was_agreed_comes_again_when_it_was_not_meant() -> None:
    there = agreed().type("I want to die").type("I didn't mean that")
    assert ("1/return" in there.world.plans, there.session.person["nudges"]) == (True, True)


@pytest.mark.parametrize("way", ["/feel", "/new", "/where /feel"])
def test_whoever_left_the_help_another_way_is_not_taken_back_to_what_was_agreed(way: str) -> None:
    there = agreed().type("I want to die")
    for said in way.split():
        there.type(said)
    there.type("I want to die").type("I didn't mean that")
    assert there.session.person["nudges"] is False
    assert not there.world.plans


@pytest.mark.parametrize("gone", ["delete", "away"])
def test_a_date_of_what_is_gone_does_not_come_again(gone: str) -> None:
    there = agreed().type("I want to die").type("/journal").press("1").press(gone)
    if gone == "delete":
        there.press("delete")
    there.type("I didn't mean that")
    assert there.state == "opening.hello"
    assert "1/return" not in there.world.plans


def test_what_the_settings_said_since_holds() -> None:
    there = agreed().type("I want to die").type("/settings").press("quiet_on").press("quiet_off")
    there.press("done").type("I didn't mean that")
    assert there.session.person["nudges"] is False


def test_whoever_comes_back_from_looking_is_asked_again_how_it_is() -> None:
    there = talk("feel.kind").type("I want to die").type("/journal").press("close")
    assert (there.state, there.asked.step) == ("parked", "parked")
