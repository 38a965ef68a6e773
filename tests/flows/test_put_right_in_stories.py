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


@pytest.mark.parametrize("said", ["No wait, it was Aldi", "oops, Aldi", "sorry, I mean Aldi"])
def test_a_name_said_right_after_a_story_corrects_the_one_in_it(said: str) -> None:
    there = conversation("I got rejected by Lidl today", said)
    assert there.answers["fact.company"]["text"] == "Aldi"
    assert there.answers["opening.hello"]["text"] == "I got rejected by Lidl today"


KIND = "you sat there for two hours and nobody can take it away."


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (f"{KIND} Sorry. The company was Apex.", KIND),
        (f"{KIND} No wait, the company was Apex. You did really very well there.",
         f"{KIND} You did really very well there."),
        (f"{KIND} Sorry; the company was Apex! And you did very well.",
         f"{KIND} And you did very well."),
    ],
)  # fmt: skip
def test_what_is_put_right_is_cut_from_a_card_with_its_marks(said: str, kept: str) -> None:
    there = at("feel.kind", intake__job="data analyst at Brightwave").type(said)
    assert there.answers["fact.company"]["text"] == "Apex"
    assert there.answers["feel.kind"]["text"] == kept
    assert "Apex" in there.text


def test_two_changes_of_one_answer_are_both_carried_out() -> None:
    there = at("feel.sore", feel__words="sad and angry")
    there.type("take out the anger. and add shame")
    assert sorted(there.answers["feel.words"]["codes"]) == ["sadness", "shame"]


def test_two_words_of_one_name_are_both_put_right() -> None:
    there = at("follow.draft", follow__name="Ms Borg")
    there.type("it's Dr not Ms. and it's Berg not Borg")
    assert there.answers["follow.name"]["text"] == "Dr Berg"
