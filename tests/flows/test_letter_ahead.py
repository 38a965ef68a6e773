"""What belongs to the letter, said at another question: names, who signs, what it asks, none."""

from __future__ import annotations

import pytest

from tests.flows.test_conversed import at

NAMES = {
    "her name was Moana, the lady who showed me round": ("Moana", "interviewer"),
    "it was a Janet from the office who rang": ("Janet", "hr"),
    "please it is Mr Govender he is the one who interviewed me": ("Mr Govender", "interviewer"),
    "the lady that called, mari carmen": ("Mari Carmen", "hr"),
    "the woman who rang me about it, Siobhan": ("Siobhan", "hr"),
    "the gaffer there is called Kev": ("Kev", "interviewer"),
}
SIGNED = {
    "at the bottom it must say R. S. Pillai": "R. S. Pillai",
    "Kindly put Rajesh Kulkarni below": "Rajesh Kulkarni",
    "should say Gwen Pritchard at the bottom": "Gwen Pritchard",
    "sign it just Bea": "Bea",
    "Just write Zuzana at the bottom, no surname": "Zuzana",
    "i want it signed Kwabena Osei": "Kwabena Osei",
}
ASKED = {
    "I would still like them to tell me what they made of the interview": "feedback_talk",
    "all I'd want off them is a ring when the next one comes up": "keep_in_mind",
    "I'd want them to keep me in mind if another one comes up": "keep_in_mind",
    "can it ask them how I came across in the interview": "feedback_talk",
}
UNWANTED = (
    "Before you suggest it: I am not writing to them", "i won't be sending them anything",
    "no letter please, I'm not writing to them", "and no, I will not be writing to thank them",
)  # fmt: skip
NONE_OF_IT = (
    "they signed the letter Bob", "the good bits were at the bottom",
    "i won't be sending them any more applications", "no letter from them yet",
    "next time i'd ask them what the day looks like", "sign me up for anything",
    "I'd start at the bottom", "it went to the boss's son", "will it go to the recruiter?",
    "he should hear himself talk", "i am not writing today", "put London below the other one",
)  # fmt: skip
LETTER = {"follow.name", "follow.who", "follow.sign", "follow.ask", "follow.expect", "follow.point"}


@pytest.mark.parametrize("said", NAMES)
def test_who_is_named_with_what_they_did_is_whom_the_letter_goes_to(said: str) -> None:
    answers = at("feel.sore").type(said).answers
    noted = answers["follow.name"]["text"], *answers["follow.who"]["codes"]
    assert noted == NAMES[said]


@pytest.mark.parametrize("said", SIGNED)
@pytest.mark.parametrize("step", ["feel.kind", "follow.name"])
def test_who_signs_is_heard_before_there_is_a_letter(step: str, said: str) -> None:
    there = at(step).type(said)
    assert there.answers["follow.sign"]["text"] == SIGNED[said]
    assert there.state == step


@pytest.mark.parametrize("said", ASKED)
def test_what_it_shall_ask_for_is_heard_in_so_many_words(said: str) -> None:
    assert at("feel.sore").type(said).answers["follow.ask"]["codes"] == [ASKED[said]]


@pytest.mark.parametrize("said", NONE_OF_IT)
@pytest.mark.parametrize("step", ["feel.sore", "reflect.goal"])
def test_what_only_sounds_so_is_none_of_it(step: str, said: str) -> None:
    assert not at(step).type(said).answers.keys() & LETTER


@pytest.mark.parametrize("said", ["the lady who rang, very nice", "the man who saw me was horible"])
def test_what_somebody_is_like_is_no_name(said: str) -> None:
    assert "follow.name" not in at("feel.sore").type(said).answers


@pytest.mark.parametrize("said", UNWANTED)
def test_whoever_wants_no_letter_is_not_asked_for_its_parts(said: str) -> None:
    there = at("reflect.goal").type(said)
    assert there.answers["follow.expect"]["codes"] == ["not"]
    there.until("follow.close")
    assert there.has("follow.close.ask_unwanted")
    assert not there.answers.keys() & {"follow.who", "follow.name", "follow.draft"}


def test_whoever_comes_to_want_one_is_asked() -> None:
    there = at("reflect.goal").type(UNWANTED[0]).type("/followup")
    assert there.state == "follow.expect"


@pytest.mark.parametrize("step", ["follow.who", "follow.point", "follow.draft"])
def test_no_letter_after_all_ends_its_making(step: str) -> None:
    there = at(step).type("actually no letter, I'm not writing to them")
    assert there.state == "follow.close"
    assert there.thread.letter["status"] == "none"


def test_no_letter_wanted_makes_none() -> None:
    assert at("analyze.pull").type("I don't want a letter").state == "analyze.pull"


def test_whom_it_goes_to_is_put_right_where_it_is_made() -> None:
    there = at("follow.name").type("It should go to the recruiter, I chose wrong before")
    assert there.answers["follow.who"]["codes"] == ["hr"]


def test_feedback_is_no_wish_to_be_remembered() -> None:
    there = at("follow.ask").type("tell me what they think of my application")
    assert there.answers["follow.ask"]["codes"] == ["feedback_application"]


def test_a_letter_that_leaves_on_a_day_is_no_goodbye() -> None:
    there = at("follow.draft").type("it will leave monday morning, not before")
    assert there.answers["follow.when"]["local"].startswith("2026-03-09")


@pytest.mark.parametrize(
    ("said", "name"), [("to Joanna", "Joanna"), ("Joanna Reyes please", "Joanna Reyes")]
)
def test_of_whom_it_goes_to_the_name_is_kept_and_no_more(said: str, name: str) -> None:
    assert at("follow.expect").type(said).answers["follow.name"]["text"] == name
