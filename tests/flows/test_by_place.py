"""A button named by its place in words: it is pressed, and nothing else is told by that."""

from __future__ import annotations

import pytest

from tests.flows.talking import talk
from tests.flows.test_conversed import at


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("second one", "close"),
        ("the second", "close"),
        ("first option", "unknown"),
        ("the third one please", "half_knew"),
        ("number two", "close"),
        ("the last one", "nothing"),
        ("last option", "nothing"),
        ("the 2nd", "close"),
        ("i'd take the first one", "unknown"),
        ("the bottom one", "nothing"),
    ],
)
def test_a_place_in_words_presses_that_button(said: str, code: str) -> None:
    there = at("feel.sore")
    if code == "nothing":
        code = there.session.threads[there.session.current].lead["shown"][-1]
    elif code == "half_knew":
        code = there.session.threads[there.session.current].lead["shown"][2]
    there.type(said)
    assert there.answers["feel.sore"]["codes"] == [code]
    assert not {"feel.count", "intake.far"} & {
        step for step, one in there.answers.items() if one.get("how") == "heard"
    }


@pytest.mark.parametrize(("said", "code"), [("second one", "people"), ("the last one", "nothing")])
def test_so_it_does_where_words_are_asked_for_and_buttons_stand_below(said: str, code: str) -> None:
    there = at("reflect.proud")
    shown = there.session.threads[there.session.current].lead["shown"]
    there.type(said)
    assert there.answers["reflect.proud"]["codes"] == [shown[1 if said == "second one" else -1]]


def test_where_it_is_asked_which_no_it_is_the_second_one_is_one_of_a_few() -> None:
    assert at("feel.count").type("second one").answers["feel.count"]["codes"] == ["few"]


def test_a_place_among_several_is_ticked() -> None:
    there = at("reflect.wins")
    shown = there.session.threads[there.session.current].lead["shown"]
    there.type("the first one")
    assert there.answers["reflect.wins"]["codes"] == [shown[0]]


def test_the_last_question_is_still_a_step_back() -> None:
    assert at("feel.sore").type("the last question").state == "feel.strength"


def test_a_number_presses_nothing_of_a_question_that_is_gone() -> None:
    there = talk("move.plan").until("done")
    there.wait(days=4).press("1/plan0").press("done").type("2")
    assert there.state == "done"
    shown = there.session.threads[there.session.current].lead["shown"]
    assert "not_now" in shown
    there.type("2")
    assert "done.thumb" not in there.answers
    assert there.codes == ["show", "another", "helped", "not_helped", "files"]
    assert there.type("3").answers["done.thumb"]["codes"] == ["helped"]


def test_a_number_where_nothing_stands_asks_what_stood_there_again() -> None:
    there = talk("feel.sore").type("stop").type("2")
    assert there.state == "feel.sore"
    assert "feel.sore" not in there.answers
    assert not any(step.startswith("aside") for step in there.answers)
