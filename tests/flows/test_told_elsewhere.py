"""What is told of another question, or of somebody else, where one's own words are asked for."""

from __future__ import annotations

import pytest

from flows.listening.recipients import Recipient, recipient
from tests.flows.hearing_talk import conversation
from tests.flows.test_conversed import ROLE, TO_FUTURE, at


@pytest.mark.parametrize(
    ("said", "name", "who"),
    [
        ("the man from HR, Mr Okafor, was actually really nice", "Mr Okafor", "hr"),
        ("the recruiter was called Sandra Lee", "Sandra Lee", "hr"),
        ("I think I'll write to Anna, the hiring manager", "Anna", "interviewer"),
        ("my interviewer's name was Tomasz", "Tomasz", "interviewer"),
        ("Priya from HR did all of the mails", "Priya", "hr"),
        ("Ms Lindqvist (the team lead) smiled a lot", "Ms Lindqvist", "interviewer"),
        ("it was Dr. Weber, head of the lab, who asked the questions", "Dr. Weber", "interviewer"),
        ("the lady who interviewed me, Joan, was lovely", "Joan", "interviewer"),
        ("Joan, the lady from HR, laughed a lot", "Joan", "hr"),
        ("the woman from HR, Miss Okafor, was kind", "Miss Okafor", "hr"),
        ("it was Professor Weber, head of the lab", "Professor Weber", "interviewer"),
        ("to Maria Lopez, she ran it", "Maria Lopez", "interviewer"),
        ("HR's name is Leonie Brandt", "Leonie Brandt", "hr"),
        ("Tom Achebe did the second interview on his own", "Tom Achebe", "interviewer"),
        ("So Priya (she booked everything) was nice", "Priya", "hr"),
    ],
)
def test_who_they_were_is_heard_with_the_name(said: str, name: str, who: str) -> None:
    assert recipient(said) == Recipient(name, who)


@pytest.mark.parametrize(
    "said",
    [
        "the manager was nice",
        "I told HR the truth",
        "The Monday after, the recruiter rang",
        "the recruiter from London called",
        "I asked the manager about Excel",
        "Manager at Kestrel, the hiring was slow",
        "Then, he rang me",
        "Yesterday they called me",
        "Nobody interviewed me after all",
    ],
)
def test_who_has_no_name_is_nobody(said: str) -> None:
    assert recipient(said) is None


@pytest.mark.parametrize(
    ("step", "said", "name"),
    [
        ("reflect.proud", "the man from HR, Mr Okafor, was actually really nice", "Mr Okafor"),
        ("reflect.goal", "the recruiter was called Sandra Lee", "Sandra Lee"),
        ("reflect.different", "Joan, the lady from HR, laughed a lot", "Joan"),
    ],
)
def test_a_person_who_is_named_is_no_answer_about_oneself(step: str, said: str, name: str) -> None:
    there = at(step).type(said)
    assert step not in there.answers
    assert there.answers["follow.name"]["text"] == name
    assert name in there.text


def test_whoever_will_be_written_to_is_noted_where_a_story_is_told() -> None:
    there = conversation(*ROLE, *TO_FUTURE)
    there.type("I think I'll write to Anna, the hiring manager")
    assert "feel.future" not in there.answers
    assert there.answers["follow.name"]["text"] == "Anna"
    assert there.answers["follow.who"]["codes"] == ["interviewer"]


def test_what_one_did_oneself_stays_an_answer_whoever_is_named_in_it() -> None:
    said = "I told Mr Okafor from HR the truth about my gap"
    assert at("reflect.proud").type(said).answers["reflect.proud"]["text"] == said


def test_what_is_surely_one_of_another_list_is_ticked_there() -> None:
    there = at("analyze.past").type("I need to be able to work from home two days at least")
    assert "analyze.past" not in there.answers
    assert there.answers["analyze.terms"]["codes"] == ["home"]


def test_what_surely_belongs_to_another_question_is_kept_there() -> None:
    there = at("follow.point").type("what drew me was the library project")
    assert "follow.point" not in there.answers
    assert there.answers["analyze.pull"]["text"] == "what drew me was the library project"


@pytest.mark.parametrize(
    ("step", "said"),
    [
        ("follow.point", "the story about the school exhibition"),
        ("reflect.proud", "I told the story of the flood and how we saved the books"),
        ("reflect.proud", "thirty years of never losing a pallet"),
        ("follow.point", "my soups"),
        ("reflect.different", "too nervous, my voice"),
        ("reflect.different", "what I'd do differently is ask more"),
    ],
)
def test_what_is_near_to_another_question_stays_an_answer_to_this_one(step: str, said: str) -> None:
    assert at(step).type(said).answers[step]["text"]


@pytest.mark.parametrize(
    ("step", "said", "home"),
    [
        ("reflect.goal", "what drew me to it was the garden", "analyze.pull"),
        ("follow.point", "what hurts most is that they never wrote", "feel.sore"),
        ("analyze.past", "what I did well was listening", "reflect.proud"),
    ],
)
def test_whoever_names_the_question_they_speak_of_is_heard_there(
    step: str, said: str, home: str
) -> None:
    there = at(step).type(said)
    assert step not in there.answers
    assert there.answers[home]


def test_that_it_leaves_them_cold_is_read_back_where_it_is_told_beside_a_story() -> None:
    there = conversation("They said no.", "id say meh like i do, it leaves me cold")
    assert "no strong feeling" in there.text
