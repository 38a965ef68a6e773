"""What answers another question is kept, although what was typed before could not be read."""

from __future__ import annotations

import pytest

from flows.listening.felt_plainly import felt_plainly
from tests.flows.hearing_talk import conversation
from tests.flows.talking import Talk
from tests.walks import MONDAY

TOLD = ("They said no", "nurse at Saint Mary", "interview", "last monday")


def unread() -> Talk:
    return conversation(*TOLD).type("the clock is green")


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ("traurig und auch ein bisschen wütend", ["sadness", "anger"]),
        ("ich bin enttäuscht", ["disappointment"]),
        ("estoy triste y muy enfadada", ["sadness", "anger"]),
        ("solo estoy un poco triste", ["sadness"]),
        ("me siento solo", ["loneliness"]),
    ],
)
def test_a_feeling_is_not_dropped_with_what_cannot_be_read(said: str, codes: list[str]) -> None:
    assert set(unread().type(said).answers["feel.words"]["codes"]) == set(codes)


@pytest.mark.parametrize(
    "said",
    ["ich habe wütend angerufen", "der Chef war traurig", "sola una vez", "sad", "allein im Büro"],
)
def test_what_tells_more_is_left_to_the_others(said: str) -> None:
    assert felt_plainly(said) == []


@pytest.mark.parametrize(("said", "number"), [("10", 10), ("maybe a 7", 7)])
def test_a_strength_told_before_it_is_asked_is_not_dropped(said: str, number: int) -> None:
    there = conversation(*TOLD, "lead me", "they rang at noon while I ate").type(said)
    there.type(said)
    assert there.answers["feel.strength"]["number"] == number


def test_words_that_only_a_guess_takes_for_a_wish_of_the_draft_are_kept() -> None:
    said = "one for the phone would do better"
    there = Talk().until("follow.draft").type(said)
    assert "Is it right?" in there.texts[-1]  # another draft, not the same question again
    assert said in [answer.get("text") for answer in there.answers.values()]


@pytest.mark.parametrize("said", ["he rang me this afternoon", "they told me today"])
def test_news_with_a_day_answer_when_it_came(said: str) -> None:
    there = conversation("They said no", "nurse at Saint Mary", "interview").type(said)
    assert there.answers["intake.when"]["date"] == MONDAY.date().isoformat()


def test_a_yes_names_none_of_the_ways() -> None:
    there = conversation(*TOLD)
    assert there.state == "intake.lane"
    assert there.type("yes").state == "intake.lane"


def test_a_number_may_be_rounded() -> None:
    there = conversation(*TOLD, "lead me", "sad").type("7ish")
    assert there.answers["feel.strength"]["number"] == 7
