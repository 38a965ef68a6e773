"""Who has no answer, and says so in whatever words, has said nothing that is worth keeping."""

from __future__ import annotations

import pytest

from flows.listening.refusals import of_the_question, refuses
from tests.flows.test_conversed import at


@pytest.mark.parametrize(
    "said",
    [
        "nothing for the moment thx",
        "nothing comes to mind",
        "no idea honestly",
        "nothing really, sorry",
        "i've got nothing",
        "i honestly can't think of a single thing",
        "nothing i can think of rn",
        "not a clue",
        "i wouldn't know what to say here",
        "nothing springs to mind",
        "can't think of anything tbh",
        "hmm, i don't really know",
        "don't know, sorry. nothing i guess",
        "my mind is blank",
        "drawing a blank here",
        "i have nothing to say to that",
        "none that i can think of",
        "there isn't anything right now",
        "I really couldn't say",
        "no clue tbh",
        "nothing at the moment",
        "i can't come up with one",
    ],
)
def test_no_answer_is_one(said: str) -> None:
    assert refuses(said)


@pytest.mark.parametrize(
    "said",
    [
        "nothing about the job itself",
        "I know nothing about Excel",
        "nothing went wrong, they were kind",
        "i don't know why they said no",
        "can't think of anything better than the team",
        "nothing scares me now",
        "I had no idea what they wanted",
        "I can't say no to people",
        "not a clue who decides",
        "I have nothing to lose",
    ],
)
def test_what_says_something_is_none(said: str) -> None:
    assert not refuses(said)


@pytest.mark.parametrize(
    ("step", "said"),
    [
        ("reflect.goal", "nothing for the moment thx"),
        ("reflect.different", "i wouldn't know what to say here"),
        ("analyze.past", "nothing really, sorry"),
        ("follow.point", "can't think of anything tbh"),
        ("analyze.tuesday", "not a clue honestly"),
    ],
)
def test_it_is_left_open_and_never_quoted(step: str, said: str) -> None:
    there = at(step).type(said)
    assert there.state != step
    assert "text" not in there.answers.get(step, {})
    assert not any(said in str(one.get("text", "")) for one in there.answers.values())


@pytest.mark.parametrize(
    "said",
    [
        "feels fake to look for good things when I'm this low",
        "this question makes me want to cry",
        "it seems silly to praise myself after a no",
        "I hate this question",
        "feels wrong to name something good right now",
        "this one is too hard for me today",
        "asking me that tonight hurts",
        "being asked this makes me sick",
        "it's a stupid question honestly",
        "answering that feels like lying",
        "I can't look for anything good when everything hurts",
    ],
)
def test_a_feeling_about_the_question_is_one(said: str) -> None:
    assert of_the_question(said)


@pytest.mark.parametrize(
    "said",
    [
        "I answered the hard question about my gap",
        "it felt good to tell them the truth",
        "their last question made me sweat",
        "I asked them a good question",
        "this job made me want to learn more",
        "to look people in the eye when I speak",
        "it is hard for me to speak in front of five people",
        "I want to answer questions without panic",
    ],
)
def test_what_is_of_their_talk_is_not_of_our_question(said: str) -> None:
    assert not of_the_question(said)


@pytest.mark.parametrize("step", ["reflect.proud", "reflect.goal", "analyze.past", "feel.sore"])
@pytest.mark.parametrize(
    "said",
    ["feels fake to look for good things when I'm this low", "this question makes me want to cry"],
)
def test_it_is_met_kindly_and_the_question_left_open(step: str, said: str) -> None:
    there = at(step).type(said)
    number = there.session.current
    assert there.has("unplaced.felt")
    assert "text" not in there.answers.get(step, {})
    assert not there.answers.get(step, {}).get("codes")
    assert (number, there.state) != (2, "opening.hello")
