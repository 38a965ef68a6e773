"""What a person who types freely says in passing: it is heard as it is meant."""

from __future__ import annotations

import pytest

from flows.kernel.changes import apart
from flows.listening.cues import latest_number
from flows.listening.opening import opening
from tests.flows.hearing_talk import conversation
from tests.flows.test_conversed import at
from tests.walks import MONDAY

LONG = (
    "the museum went with someone else in the end. education officer, {} round, heard on Thursday"
)


@pytest.mark.parametrize(
    ("said", "number"),
    [("6, was 8 yesterday", 6), ("heute 4, gestern war es 7", 4), ("hoy un 3, ayer era 7", 3)],
)
def test_a_number_that_counted_before_does_not(said: str, number: int) -> None:
    assert latest_number(said) == number


def test_a_number_of_before_counts_where_it_is_the_only_one() -> None:
    assert latest_number("it was an 8") == 8


@pytest.mark.parametrize("where", ["inside", "outside", "within"])
def test_where_somebody_came_from_is_no_employer(where: str) -> None:
    said = f"they went with someone from {where} in the end"
    assert opening(said, MONDAY.date()).company is None


def test_feelings_that_are_named_come_before_what_a_text_is_like() -> None:
    there = at("feel.words").type("flat, and a bit humiliated tbh")
    assert there.answers["feel.words"]["codes"] == ["numbness", "embarrassment"]


def test_a_line_of_the_card_is_put_right_where_it_is_shown() -> None:
    there = at("feel.card").type("I'd say: come over, bring the dog, we order something")
    assert there.answers["feel.kind"]["text"].startswith("I'd say: come over")
    assert there.has("edit.say.changed")


def test_of_long_texts_the_words_that_differ_are_read_back() -> None:
    old, new = apart({"text": LONG.format("second")}, {"text": LONG.format("third")})
    assert (old["text"], new["text"]) == (
        "education officer, second round, heard",
        "education officer, third round, heard",
    )


def test_a_word_that_stands_behind_what_is_replaced_is_not_said_twice() -> None:
    there = conversation(LONG.format("second"), "it was the third round, not the second")
    assert "third round round" not in str(there.answers)


def test_what_one_wants_to_get_better_at_weighs_nothing() -> None:
    there = at("reflect.notmine").type("getting better at money questions")
    assert there.answers["reflect.goal"]["text"] == "getting better at money questions"


@pytest.mark.parametrize(
    ("said", "day"),
    [("waiter job, on monday", "2026-02-23"), ("interview on monday, waiter job", None)],
)
def test_one_day_is_that_of_the_no_unless_it_is_that_of_a_talk(said: str, day: str | None) -> None:
    there = at("intake.job").type(said)
    assert there.answers.get("intake.when", {}).get("date") == day
