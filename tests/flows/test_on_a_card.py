"""What is said where a card is shown: a line taken off, one that is disliked, and "next"."""

from __future__ import annotations

import re

import pytest

from bot.speech.words import read_scripts
from flows.conversation import PATHS
from flows.kernel.cards import words_of
from tests.flows.talking import Talk
from tests.flows.test_conversed import at

ABOUT = re.compile(r"(?:^|[.;] )[A-Z][^.:{}]*: ")
"""What a line is about, up to its colon."""
TOLD = "you were asked twice"
TAKEN_OFF = [
    "nah the last line is too chirpy, take it out",
    "take the last line out",
    "delete the last line please",
    "the last line is not mine. delete it",
    "remove the line about the friend",
    "drop what i'd tell a friend",
    "cut the friend line, it's silly",
    "can you leave the last line out",
    "i don't want the last line on there",
    "without the last line please",
]


def card() -> Talk:
    return at("feel.card", feel__kind=TOLD)


def test_each_line_is_about_one_thing() -> None:
    script = read_scripts()["en"]
    lines = (f"{words_of(card)}.{line.name}" for card, all_ in PATHS.cards.items() for line in all_)
    labels = {key: ABOUT.findall(text) for key in lines for text in script.texts[key]}
    assert {key: found for key, found in labels.items() if len(found) > 1} == {}


@pytest.mark.parametrize("said", TAKEN_OFF)
def test_a_line_taken_off_goes_and_the_card_is_shown_without_it(said: str) -> None:
    there = card().type(said)
    assert there.state == "feel.card"
    assert "text" not in there.answers["feel.kind"]
    assert f"Changed: “{TOLD}” → left out." in there.text
    assert "What you'd tell a friend" not in there.text


@pytest.mark.parametrize(
    "said",
    [
        "the last line is too chirpy",
        "the last line is a bit much",
        "hm the friend line sounds cheesy",
        "the last line is stupid",
    ],
)
def test_a_line_that_is_only_disliked_is_opened_and_not_filled_with_that(said: str) -> None:
    there = card().type(said)
    assert there.state == "feel.kind"
    there.type("they asked you twice for a reason")
    assert there.answers["feel.kind"]["text"] == "they asked you twice for a reason"
    assert there.state == "feel.card"


@pytest.mark.parametrize(
    "said", ["don't take the last line out", "the last line can stay", "take the last line out?"]
)
def test_a_line_that_is_to_stay_stays(said: str) -> None:
    assert card().type(said).answers["feel.kind"]["text"] == TOLD


@pytest.mark.parametrize("said", ["next", "ok fine. next", "skip", "ok keep going", "go on"])
def test_who_goes_on_keeps_the_card_as_it_is(said: str) -> None:
    there = card().type(said)
    assert there.state != "feel.card"
    assert there.answers["feel.kind"]["text"] == TOLD
    assert "has to be answered" not in there.text


def test_a_day_alone_is_no_word_for_a_command() -> None:
    assert "/new" not in card().type("today").text


@pytest.mark.parametrize("said", ["ok im back, keep going", "back again. go on", "hi, im back"])
@pytest.mark.parametrize("state", ["feel.card", "feel.sore", "follow.who", "intake.lane"])
def test_who_is_back_is_asked_the_question_that_stood(said: str, state: str) -> None:
    there = at(state)
    kept = set(there.answers)
    there.type(said)
    going = "go on" in said or "keep going" in said
    assert there.state == state or (state == "feel.card" and going)
    assert set(there.answers) - kept <= {"feel.card"}


@pytest.mark.parametrize("said", ["ok im back, keep going", "im back, where were we", "keep going"])
@pytest.mark.parametrize("state", ["feel.card", "feel.sore", "follow.who", "feel.kind"])
def test_from_a_stop_it_leads_back_to_where_they_stopped(said: str, state: str) -> None:
    there = at(state).type("stop")
    assert there.state == "stopped"
    assert there.type(said).state == state
