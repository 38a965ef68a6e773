"""What leaves the choice to us, names all there is, numbers nothing or is of others: no answer."""

from __future__ import annotations

import pytest

from tests.flows.test_conversed import at


@pytest.mark.parametrize("said", ["you lead", "you choose", "u decide", "up to you", "your call"])
@pytest.mark.parametrize("step", ["move.gains", "feel.sore", "reflect.proud", "move.next"])
def test_whoever_leaves_it_to_us_is_led_on(step: str, said: str) -> None:
    there = at(step).type(said)
    assert there.state != step
    assert there.answers[step]["how"] == "skipped"
    assert not {"text", "codes"} & there.answers[step].keys()
    assert "move.again" not in there.answers
    assert not there.has("protest")


@pytest.mark.parametrize("said", ["you choose the words wrongly", "can you choose another time?"])
def test_what_only_begins_so_leaves_nothing_to_us(said: str) -> None:
    assert at("feel.sore").type(said).answers.get("feel.sore", {}).get("how") != "skipped"


@pytest.mark.parametrize("said", ["9 12", "no, 7", "44/45", "12 and 13"])
@pytest.mark.parametrize("step", ["feel.sore", "move.gains", "move.state", "move.next"])
def test_numbers_are_no_words_of_ones_own_the_second_time_either(step: str, said: str) -> None:
    there = at(step)
    for _ in range(2):
        there.type(said)
        assert "text" not in there.answers.get(step, {})


def test_numbers_of_which_one_presses_nothing_press_nothing() -> None:
    assert "reflect.wins" not in at("reflect.wins").type("2 9 and 11").answers
    assert at("reflect.wins").type("1, 2").answers["reflect.wins"]["codes"] == ["cv", "interest"]


@pytest.mark.parametrize("said", ["all", "all of them", "everything"])
def test_all_that_a_letter_could_ask_for_is_asked_back(said: str) -> None:
    there = at("follow.ask").type(said)
    assert there.state == "follow.ask"
    assert there.has("invalid.all_at_once")
    assert there.type("1").answers["follow.ask"]["codes"] == ["feedback_application"]


def test_all_that_went_well_is_just_that() -> None:
    assert len(at("reflect.wins").type("all of them").answers["reflect.wins"]["codes"]) > 3


@pytest.mark.parametrize("said", ["they knew me", "they half knew me already"])
def test_what_others_did_is_no_option_about_oneself(said: str) -> None:
    assert "codes" not in at("feel.sore").type(said).answers.get("feel.sore", {})
    assert "feel.sore" not in at("feel.strength").type(said).answers


def test_what_oneself_did_still_is() -> None:
    assert at("feel.sore").type("i half knew it").answers["feel.sore"]["codes"] == ["half_knew"]


@pytest.mark.parametrize("step", ["reflect.proud", "feel.kind", "follow.when"])
def test_what_is_put_by_for_the_evening_plans_nothing(step: str) -> None:
    there = at(step).type("let me keep the nice half for tonight")
    assert there.state != "pause.zone"
    assert "local" not in there.answers.get(step, {})


@pytest.mark.parametrize("step", ["feel.close", "reflect.proud", "feel.kind"])
def test_a_question_in_the_form_of_a_statement_is_answered(step: str) -> None:
    there = at(step).type("you keep this sentence?")
    assert there.state == step
    assert there.has("answer.us_where_kept")
    assert not there.has("protest")


def test_many_that_all_stand_there_are_taken_by_number() -> None:
    assert len(at("feel.words").type("1 2 3 4 5").answers["feel.words"]["codes"]) == 3


def test_an_order_about_a_line_is_no_line_of_the_letter() -> None:
    assert "text" not in at("follow.point").type("take out the second line").answers.get(
        "follow.point", {}
    )


def test_all_of_it_is_no_answer_in_ones_own_words() -> None:
    assert "text" not in at("analyze.past").type("all").answers.get("analyze.past", {})
