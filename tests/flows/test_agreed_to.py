"""What is agreed to is agreed to: a no to an hour is none, nor is what day it happens to be."""

from __future__ import annotations

import pytest

from tests.flows.test_conversed import at
from tests.flows.test_hour_asked import there as hour_proposed


@pytest.mark.parametrize("said", ["no", "no thanks", "nope", "nein", "no, please"])
def test_a_no_to_an_hour_asks_for_another(said: str) -> None:
    for before in ((), ("more sleep",)):
        asked = hour_proposed()
        for line in before:
            asked.type(line)
        asked.type(said)
        assert asked.state == "pause.hour"
        assert asked.type("19:45").answers["pause.hour"]["time"] == "19:45"


@pytest.mark.parametrize("said", ["yes", "fine", "ok", "that's good thanks", "skip"])
def test_another_word_still_ends_the_question(said: str) -> None:
    assert hour_proposed().type(said).state == "stopped"


@pytest.mark.parametrize(
    "said",
    [
        "it's Friday today and they did not write",
        "it's Monday already and still no word",
        "it is Thursday now and nothing came",
        "today is Tuesday",
        "heute ist Freitag und nichts kam",
        "hoy es viernes",
    ],
)
def test_what_day_it_is_is_no_day_for_sending(said: str) -> None:
    assert "follow.when" not in at("follow.when").type(said).answers


@pytest.mark.parametrize(
    "said", ["Friday", "it's Friday then", "on Friday please", "let it be Friday", "am Freitag"]
)
def test_a_day_is_one(said: str) -> None:
    assert at("follow.when").type(said).answers["follow.when"]["local"].startswith("2026-03-06")


@pytest.mark.parametrize(
    "said", ["Mr Gruber", "Gruber interviewed me", "Mr Gruber did the interview", "Ms Lind, of HR"]
)
def test_a_person_takes_the_place_of_an_address_that_cannot_answer(said: str) -> None:
    there = at("follow.who").type("the no-reply address")
    assert there.state == "follow.instead"
    there.type(said)
    assert there.answers["follow.who"]["codes"] != ["no_reply"]
    assert there.state != "follow.instead"
    assert there.answers["follow.name"]["text"].split()[-1] in {"Gruber", "Lind"}


@pytest.mark.parametrize("said", ["no letter", "two lines by message", "someone else there"])
def test_what_may_be_done_instead_still_is(said: str) -> None:
    there = at("follow.who").type("the no-reply address").type(said)
    assert there.answers["follow.who"]["codes"] == ["no_reply"]
