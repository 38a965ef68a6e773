"""Where it is asked what to begin with, who says how it feels has begun with that."""

from __future__ import annotations

import pytest

from tests.flows.hearing_talk import conversation

TOLD = ("They said no", "cook at Lidl", "interview", "yesterday")


@pytest.mark.parametrize("said", ["gutted, and a bit daft for telling everyone", "im so angry"])
def test_a_feeling_is_where_it_begins(said: str) -> None:
    there = conversation(*TOLD).type(said)
    assert there.answers["intake.lane"]["codes"] == ["chest"]
    assert there.answers["feel.words"]["codes"]
    assert there.state == "feel.strength"


def test_another_fact_decides_no_way() -> None:
    there = conversation(*TOLD).type("there were four people on the panel")
    assert (there.state, "intake.lane" in there.answers) == ("intake.lane", False)


def test_what_one_did_oneself_is_not_how_they_did_it() -> None:
    there = conversation(*TOLD, "gutted", "7").type("that i told everyone")
    assert there.answers["feel.sore"].get("codes") != ["how"]


def test_a_fourth_feeling_is_not_said_back_as_told() -> None:
    felt = (*TOLD, "lead me", "sad, angry and ashamed", "7")
    there = conversation(*felt).type("a bit anxious too, by now")
    assert set(there.answers["feel.words"]["codes"]) == {"sadness", "anger", "shame"}
    assert not there.has("told.noted")


@pytest.mark.parametrize("said", ["no number", "not a number, sorry"])
def test_a_number_that_is_turned_down_is_not_asked_for_again(said: str) -> None:
    there = conversation(*TOLD, "lead me", "sad").type(said)
    assert there.has("manner.no_numbers")
    assert there.state != "feel.strength"
