"""On which day an answer came, told in passing: taken where it surely is that day."""

from __future__ import annotations

from datetime import date

import pytest

from flows.listening.came_on import came_on
from tests.flows.hearing_talk import conversation
from tests.flows.test_conversed import at

MONDAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("found out this morning at the school gate, stood there smiling", date(2026, 3, 2)),
        ("forgot to say, it was tuesday they rang to tell me", date(2026, 2, 24)),
        ("since the 9th nobody has written", date(2026, 2, 9)),
        ("i got the email on friday btw", date(2026, 2, 27)),
        ("they told me yesterday afternoon, i was in the car park", date(2026, 3, 1)),
        ("it came last thursday, while i was on shift", date(2026, 2, 26)),
        ("rejection landed in my inbox saturday", date(2026, 2, 28)),
    ],
)
def test_the_day_an_answer_came_is_heard(said: str, day: date) -> None:
    assert came_on(said, MONDAY) == day


@pytest.mark.parametrize(
    "said",
    [
        "crying since this morning",
        "did they write on friday?",
        "the interview was on tuesday",
        "got a call for a second round on monday",
        "they rang to invite me friday, so i was invited on tuesday too",
        "she'd heard on friday that her mum was ill",
        "the mail came monday, the call came tuesday",
        "i walked round the lake yesterday and cried",
        "i heard nothing for weeks",
        "my sister found out on sunday",
    ],
)
def test_no_day_is_heard_that_is_of_something_else(said: str) -> None:
    assert came_on(said, MONDAY) is None


def test_the_day_it_came_is_noted_where_something_else_is_asked() -> None:
    there = conversation("they said no", "nurse at Acme", "interview", "skip")
    there.type("forgot to say, it was tuesday they rang to tell me")
    assert there.answers["intake.when"]["date"] == "2026-02-24"


def test_a_feeling_that_lasts_since_a_day_tells_of_no_answer() -> None:
    assert "intake.when" not in at("intake.far").type("crying since this morning").answers
