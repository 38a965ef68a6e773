"""What is said beside the question: kept, put off or answered there, and nothing else is filed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from flows.listening.in_passing import is_told_in_passing
from flows.listening.putting_off import waits_until_ready
from tests.flows.hearing_talk import conversation
from tests.flows.test_conversed import at

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "said",
    [
        "wrote it last night in bed",
        "I'm reading this in the evening sun and it's odd to be home",
        "it's evening here and I'm tired and the dog wants out",
        "I sent my cv that morning and nothing came",
        "I sat with it all evening and I still can't decide",
        "can't sleep at night because of it, that's how it is",
    ],
)
def test_a_part_of_the_day_that_is_told_is_no_time(said: str) -> None:
    assert is_told_in_passing(said, NOW)
    there = at("follow.when").type(said)
    assert "local" not in there.answers.get("follow.when", {})


@pytest.mark.parametrize(
    "said",
    [
        "in the evening, when the kids are asleep",
        "after the kids are in bed, so late evening I suppose",
        "probably in the morning, before the first delivery comes in",
        "I'd say the evening is best for me",
        "tomorrow evening when the kids are in bed",
    ],
)
def test_a_part_of_the_day_that_is_agreed_on_is_a_time(said: str) -> None:
    assert not is_told_in_passing(said, NOW)
    assert "local" in at("follow.when").type(said).answers["follow.when"]


@pytest.mark.parametrize("said", ["when I feel braver", "maybe once I dare to", "when I'm ready"])
def test_what_waits_until_one_is_ready_is_not_asked_for_a_day(said: str) -> None:
    assert waits_until_ready(said)
    there = at("follow.when").type(said)
    assert there.state == "follow.close"
    assert there.has("unplaced.not_yet")
    there = at("follow.draft").type(said)
    assert there.state == "follow.draft"
    assert there.has("unplaced.not_yet")


def test_a_night_is_a_time() -> None:
    assert not waits_until_ready("when I've slept on it")


def test_how_strong_it_is_may_follow_the_feeling_at_once() -> None:
    there = conversation("They said no", "sad", "8")
    assert there.answers["feel.strength"]["number"] == 8
    assert there.state == "intake.job"


@pytest.mark.parametrize("step", ["move.next", "feel.sore"])
def test_one_thing_to_do_is_given_wherever_it_is_wished_for(step: str) -> None:
    assert at(step).type("just one thing to do, then bed").has("one_thing.")


def test_one_thing_is_the_way_where_that_is_offered() -> None:
    there = at("intake.lane").type("just one thing to do, then bed")
    assert there.answers["intake.lane"]["codes"] == ["one_step"]


def test_one_thing_that_is_told_is_no_wish() -> None:
    assert not at("feel.sore").type("I only did one thing wrong").has("one_thing.")


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("whether they would look at me again in spring", "keep_in_mind"),
        ("if I may apply again", "keep_in_mind"),
        ("I'd like to know what I could have done better", "feedback_talk"),
    ],
)
def test_what_the_letter_asks_is_said_back_and_the_letter_shown(said: str, code: str) -> None:
    there = at("follow.ask").type(said)
    assert there.answers["follow.ask"]["codes"] == [code]
    assert said in there.text
    assert "Dear Ms Berg" in there.text
