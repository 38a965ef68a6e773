"""What is put right beside a story: nothing takes its place, and its words stay as they were."""

from __future__ import annotations

import pytest

from tests.flows.hearing_talk import conversation
from tests.flows.test_conversed import at

STORY = "I got rejected by Acme yesterday after two interviews for a nurse job"


@pytest.mark.parametrize("said", ["oops, in Berlin", "sorry, I mean, with two managers"])
def test_what_is_said_right_after_a_story_stands_below_it(said: str) -> None:
    there = conversation(STORY).type(said)
    story, _, more = there.answers["opening.hello"]["text"].partition("\n")
    assert story == STORY
    assert more in said
    assert there.has("edit.say.added")
    assert not there.has("edit.say.changed")


def test_words_added_to_a_story_bring_back_nothing_that_was_put_right() -> None:
    there = conversation(STORY, "the company was Lumora", "oops, in Berlin")
    assert there.answers["fact.company"]["text"] == "Lumora"


def test_an_answer_that_is_no_story_is_said_better() -> None:
    there = at("reflect.goal").type("be calm in a room of six").type("oops, in a room of four")
    assert there.answers["reflect.goal"]["text"] == "in a room of four"


@pytest.mark.parametrize(
    ("said", "company", "day"),
    [
        ("I got rejected by Lidl today. No wait, it was Aldi, and it was yesterday",
         "Aldi", "2026-03-01"),
        ("Got rejected by Lidl today… oops, Aldi. I am so tired of it", "Aldi", "2026-03-02"),
        ("I got rejected by Lidl today. Sorry, it was yesterday", "Lidl", "2026-03-01"),
        ("I got rejected by Lidl today. No wait, it was Sunday, not today", "Lidl", "2026-03-01"),
        ("I got rejected by Lidl yesterday. No, really, I Am Done with them", "Lidl", "2026-03-01"),
    ],
)  # fmt: skip
def test_what_a_first_story_takes_back_is_not_noted(said: str, company: str, day: str) -> None:
    there = conversation(said)
    assert there.answers["fact.company"]["text"] == company
    assert there.answers["intake.when"]["date"] == day
    assert there.answers["opening.hello"]["text"] == said
