"""What is agreed to is agreed to: a no to an hour is none, nor is what day it happens to be."""

from __future__ import annotations

import pytest

from tests.flows.hearing_talk import conversation
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
        "Friday is over, no word",
        "8 weeks of pay, and then nothing",
        "I have a month's notice",
        "heute ist Freitag und nichts kam",
        "Freitag ist vorbei",
        "8 Wochen Gehalt",
        "ocho semanas de sueldo",
        "hoy es viernes",
    ],
)
def test_what_day_it_is_is_no_day_for_sending(said: str) -> None:
    assert "follow.when" not in at("follow.when").type(said).answers


@pytest.mark.parametrize(
    "said",
    [
        "Friday",
        "in 4 days",
        "it's Friday then",
        "on Friday please",
        "let it be Friday",
        "am Freitag",
    ],
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


@pytest.mark.parametrize(
    "said",
    ["8 weeks of pay", "Friday is over, no word", "two months of salary", "3 Wochen Urlaub"],
)
def test_no_date_of_theirs_is_made_of_how_long_or_what_is_over(said: str) -> None:
    there = conversation("It's not decided yet", "nurse at Saint Mary", "interview")
    assert there.state == "intake.date"
    there.type(said)
    assert "intake.date" not in there.answers


@pytest.mark.parametrize("said", ["in 8 weeks", "my pay ends in 8 weeks", "on Friday"])
def test_a_date_of_theirs_is_one(said: str) -> None:
    there = conversation("It's not decided yet", "nurse at Saint Mary", "interview").type(said)
    assert there.answers["intake.date"]["date"] in {"2026-04-27", "2026-03-06"}
