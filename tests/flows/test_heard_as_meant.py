"""What is told in other words than expected is heard as it is meant, where it is said."""

from __future__ import annotations

from datetime import date

import pytest

from flows.listening.answers import scale
from flows.listening.days import find_past_days
from flows.listening.opening import opening
from flows.listening.refusals import refuses
from tests.flows.test_conversed import at

TODAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    "said",
    [
        "they pulled the job after saying yes",
        "they gave it me then took it off me",
        "gave me the job and then took it back",
        "cancelled the contract once i had signed",
        "said yes, then changed their minds",
        "promised me the post but then took it away again",
        "they scrapped the role days before i started",
        "backed out after offering it to me",
    ],
)
def test_a_yes_that_was_taken_back_is_an_offer_withdrawn(said: str) -> None:
    heard = opening(said, TODAY)
    assert (heard.how, heard.far) == ("withdrawn", "offer")


@pytest.mark.parametrize(
    "said",
    ["they took the other candidate after saying no to me", "gave me a no then took a week off"],
)
def test_a_no_is_none(said: str) -> None:
    assert opening(said, TODAY).how == "said_no"


@pytest.mark.parametrize(
    "said", ["bout halfway up i reckon", "half way", "mid-way maybe", "in the middle", "middling"]
)
def test_halfway_up_is_five(said: str) -> None:
    assert scale(said) == 5


@pytest.mark.parametrize(
    "said", ["they stopped me halfway through my presentation about it", "low"]
)
def test_a_story_is_no_number(said: str) -> None:
    assert scale(said) is None


@pytest.mark.parametrize(
    "said",
    [
        "rents due on the 1st and i was counting on that wage",
        "how i pay the bills now",
        "im skint and it was good money",
    ],
)
def test_money_is_the_sore_part_where_it_is_named(said: str) -> None:
    there = at("feel.sore").type(said)
    assert there.answers["feel.sore"]["codes"] == ["money"]


@pytest.mark.parametrize("said", ["the way they broke it to me", "how they broke the news by text"])
def test_what_is_broken_is_no_money(said: str) -> None:
    assert "money" not in at("feel.sore").type(said).answers.get("feel.sore", {}).get("codes", ())


@pytest.mark.parametrize(
    "said",
    [
        "sat in the van and cried",
        "i sat there for an hour",
        "just sat on the stairs",
        "she sat across from me and smiled",
    ],
)
def test_who_sat_somewhere_names_no_day(said: str) -> None:
    assert find_past_days(said, TODAY) == []


@pytest.mark.parametrize("said", ["sat", "on sat", "it came sat morning", "last sat at noon"])
def test_sat_by_itself_is_a_day(said: str) -> None:
    assert [one.day for one in find_past_days(said, TODAY)] == [date(2026, 2, 28)]


@pytest.mark.parametrize(
    "said",
    [
        "nah, not going there",
        "not getting into that",
        "im not going there tbh",
        "rather not go there",
    ],
)
def test_who_goes_not_there_refuses(said: str) -> None:
    assert refuses(said)


@pytest.mark.parametrize("step", ["feel.sore", "reflect.goal", "feel.kind"])
def test_a_question_turned_down_is_left_open(step: str) -> None:
    there = at(step).type("nah, not going there")
    assert there.answers[step]["how"] == "skipped"
