"""A text that raised the question about danger and was none is heard as what it was."""

from __future__ import annotations

import pytest

from tests.flows.hearing_talk import conversation
from tests.flows.talking import Talk

TOLD = ("They said no", "nurse at Saint Mary", "interview", "last monday", "lead me")
TIRED = "I just want everything to stop, I'm so sad about it"


def asked(*before: str, raised: str) -> Talk:
    """Somebody who was asked whether they think of ending their life."""
    there = conversation(*before).type(raised)
    assert there.state == "parked"
    return there


@pytest.mark.parametrize("no", ["No, not that", "no", "god no"])
def test_the_story_is_the_story(no: str) -> None:
    there = asked(raised="Got rejected by Acme yesterday. I can't do this anymore").type(no)
    assert there.answers["fact.company"]["text"] == "Acme"
    assert there.answers["intake.when"]["date"] == "2026-03-01"
    assert there.state == "intake.far"


def test_a_feeling_is_one_and_no_note() -> None:
    there = asked(*TOLD, raised=TIRED).type("No, not that")
    assert there.answers["feel.words"]["codes"] == ["sadness"]
    assert there.state == "feel.strength"
    assert not [step for step in there.answers if step.startswith("aside.")]
    assert there.has("crisis.en.not_that")


def test_a_button_says_no_as_well() -> None:
    there = asked(*TOLD, raised=TIRED).press("not_that")
    assert there.answers["feel.words"]["codes"] == ["sadness"]


@pytest.mark.parametrize("said", ["yes", "I'm not sure"])
def test_what_was_meant_so_is_never_filed(said: str) -> None:
    there = asked(*TOLD, raised=TIRED).type(said).type("I'm safe, go on")
    assert TIRED not in str(there.answers)
    assert "feel.words" not in there.answers


def test_the_same_words_later_raise_it_again() -> None:
    there = asked(*TOLD, raised=TIRED).type("No, not that")
    assert there.type(TIRED).state == "parked"


def test_nothing_of_it_goes_into_a_letter() -> None:
    before = ("I just want the letter", "nurse at Saint Mary", "interview", "last monday")
    there = asked(*before, raised=TIRED).type("No, not that")
    notes = [one["text"] for step, one in there.answers.items() if step.startswith("aside.")]
    assert notes == [TIRED]
