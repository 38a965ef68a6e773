"""Questions that only point, and questions about the bot: none is sent to somebody who knows."""

from __future__ import annotations

import pytest

from tests.flows.test_conversed import at


@pytest.mark.parametrize("step", ["feel.count", "feel.sore", "reflect.list", "follow.point"])
@pytest.mark.parametrize(
    "said",
    ["is that normal?", "is this even normal", "and is it just me?", "so am i normal or not"],
)
def test_what_only_points_is_answered_for_what_it_may_mean(step: str, said: str) -> None:
    there = at(step).type(said)
    assert there.state == step
    assert there.has("answer.normal_this.text")


@pytest.mark.parametrize(
    "said", ["is it normal that they never write back?", "normal people have a job by now"]
)
def test_what_says_more_than_that_is_not(said: str) -> None:
    assert not at("feel.count").type(said).has("answer.normal_this.text")


@pytest.mark.parametrize(
    "said",
    [
        "do you get something out of this yourself?",
        "how come you know what to ask?",
        "which of my words do you look at first?",
    ],
)
def test_no_question_about_us_is_for_somebody_who_knows(said: str) -> None:
    there = at("feel.count").type(said)
    assert there.state == "feel.count"
    assert not there.has("asked.beyond")


@pytest.mark.parametrize(
    "said", ["feedback would be nice", "i'd really like an honest answer", "hoping for feedback"]
)
def test_a_word_that_is_hoped_for_has_not_come(said: str) -> None:
    assert not at("follow.expect").type(said).has("outcome.feedback_came")


@pytest.mark.parametrize(
    "said",
    [
        "their feedback came in the post",
        "they sent me some feedback",
        "got their feedback after all",
    ],
)
@pytest.mark.parametrize("step", ["follow.when", "feel.sore", "move.next"])
def test_a_word_that_came_is_news(step: str, said: str) -> None:
    assert at(step).type(said).has("outcome.feedback_came")


@pytest.mark.parametrize(
    ("step", "said", "key"),
    [
        ("feel.sore", "whos readin all this tho", "us_who_reads"),
        ("intake.job", "wait is anyone actually gonna read this", "us_who_reads"),
        ("feel.count", "May I ask who composed these questions?", "us_tips_source"),
        ("intake.lane", "which of these is quickest, my youngest wakes up any minute",
         "us_how_long_takes"),
        ("intake.lane", "how long does the lookin at what happened bit take",
         "us_how_long_takes"),
        ("intake.job", "does it matter which company tho", "us_names_needed"),
        ("feel.count", "will you message me when it's time?", "us_will_message"),
        ("feel.count", "who thought of asking that", "us_tips_source"),
        ("reflect.list", "can i come back to this after the weekend and it's still here",
         "us_pause_lost"),
        ("move.plan", "do i have to give a time", "us_skip"),
        ("reflect.goal", "if i close this now is it all gone", "us_pause_lost"),
        ("feel.strength", "do you tell my agency what i said", "us_employer_sees"),
    ],
)  # fmt: skip
def test_what_is_asked_of_us_in_other_words_has_its_answer(step: str, said: str, key: str) -> None:
    there = at(step).type(said)
    assert there.state == step
    assert there.has(f"answer.{key}.text")


@pytest.mark.parametrize(
    ("step", "said", "key"),
    [
        ("feel.count", "did anyone even read my application", "us_who_reads"),
        ("follow.who", "who reads these, hr or the boss?", "us_who_reads"),
        ("feel.count", "how long does the last round usually take?", "us_how_long_takes"),
        ("reflect.different", "ask who wrote the advert and what they need", "us_tips_source"),
        ("feel.sore", "they never said which company it was", "us_names_needed"),
        ("feel.count", "will my boss see it if i set my profile to looking?", "us_employer_sees"),
        ("feel.sore", "if i stop i won't start again", "us_pause_lost"),
    ],
)
def test_what_is_asked_of_others_has_not(step: str, said: str, key: str) -> None:
    assert not at(step).type(said).has(f"answer.{key}.text")
