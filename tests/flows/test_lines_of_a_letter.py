"""What is a line of the letter, and what is a word about the talk, where a line is asked for."""

from __future__ import annotations

import pytest

from tests.flows.test_conversed import at


@pytest.mark.parametrize("said", ["keep mine", "Only thanks", "take the new wording"])
def test_the_words_of_another_button_are_no_line(said: str) -> None:
    there = at("follow.point").type(said)
    assert there.state == "follow.point"
    assert "follow.point" not in there.answers


@pytest.mark.parametrize("said", ["my calm voice on the ward", "that I keep mine and others safe"])
def test_a_line_is_one(said: str) -> None:
    assert at("follow.point").type(said).answers["follow.point"]["text"] == said


@pytest.mark.parametrize(
    "said",
    ["Why did you even invite me if it was decided, it is unfair!!",
     "You promised me an answer and then nothing, that's not fair"],
)  # fmt: skip
def test_a_complaint_to_the_employer_is_a_line_and_a_softer_one_is_offered(said: str) -> None:
    there = at("follow.point").type(said)
    assert there.state == "follow.wording"
    there.type("keep mine")
    assert there.answers["follow.point"]["text"] == said


@pytest.mark.parametrize("said", ["that's wrong, i never said that", "you wasted my time"])
def test_a_complaint_about_us_is_none(said: str) -> None:
    assert "follow.point" not in at("follow.point").type(said).answers
